import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeBlindCopy, makeCampaign, makeEntry, makeSheet, marksOff, pdf, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World
let campaign: Campaign
let entry: Entry
let own: ScoreSheet
let others: ScoreSheet

const secrets = [
  '映荷小学',
  '北区',
  '秘密作者',
  '秘密图.png',
  '秘密佐证.pdf',
  'owner 的姓名',
  'otherJudge',
  '乙的评语',
]

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

/** A file of the school's, and the cleaned copy of it for judges: their ids. */
async function twoFiles(data: Buffer, name: string, mimetype: string, blind: string) {
  const { payload, town } = world
  const file = { data, mimetype, size: data.length }
  const source = await payload.create({
    collection: 'entry-files',
    data: { school: town.schools.lotus, handedIn: true },
    file: { ...file, name },
    depth: 0,
  })
  const copy = await payload.create({
    collection: 'blind-files',
    data: { campaign: campaign.id },
    file: { ...file, name: blind },
    depth: 0,
  })
  return { source: source.id, file: copy.id }
}

beforeEach(async () => {
  const { payload, town } = world
  campaign = await makeCampaign(payload, 'reviewing', {
    judges: [town.people.judge.id, town.people.otherJudge.id],
  })
  const image = await twoFiles(await png(), '秘密图.png', 'image/png', '1.png')
  const attachment = await twoFiles(await pdf(), '秘密佐证.pdf', 'application/pdf', '2.pdf')
  const body = textOf('食堂的账每天都贴在门口。')
  body.root.children.push({
    type: 'upload',
    version: 3,
    id: 'a1',
    relationTo: 'entry-files',
    value: image.source,
    format: '',
    fields: { caption: '公开栏' },
  })
  entry = await makeEntry(payload, campaign, town.schools.lotus, {
    title: '映荷小学的晚托课',
    status: 'accepted',
    workCode: 'C-007',
    submittedBy: town.people.owner.id,
    authors: [{ name: '秘密作者', post: '校长' }],
    body,
    images: [image.source],
    attachments: [attachment.source],
  })
  await makeBlindCopy(payload, entry, {
    title: '某校的晚托课',
    files: [
      { ...image, name: '插图1', place: 'body' },
      { ...image, name: '图片1', place: 'image' },
      { ...attachment, name: '附件1', place: 'attachment' },
      { ...attachment, name: '附件2', place: 'attachment', withheld: true },
    ],
  })
  own = await makeSheet(payload, entry, town.people.judge.id)
  others = await makeSheet(payload, entry, town.people.otherJudge.id, {
    status: 'submitted',
    marks: marksOff(11.5),
    comment: '乙的评语',
  })
})

const act = (name: string, data: Record<string, unknown>) =>
  world.call('judge', 'POST', `/api/actions/${name}`, data)
const open = (sheet: string) => world.call('judge', 'GET', '/api/actions/open-sheet', { sheet })

test('a judge opens an assigned work blind: the text and files are there, nothing says whose it is', async () => {
  const desk = await world.call('judge', 'GET', '/api/actions/open-review-desk')
  const { body, status } = await open(own.id)
  expect([status, body.work.workCode, body.work.title]).toEqual([200, 'C-007', '某校的晚托课'])
  const [listed] = desk.body.campaigns.filter(({ id }: Campaign) => id === campaign.id)
  expect(listed.rounds[0].sheets).toMatchObject([{ id: own.id, workCode: 'C-007', title: '某校的晚托课' }])
  const shown = JSON.stringify([desk.body, body])
  expect(shown).toContain('食堂的账每天都贴在门口。')
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
  expect([entry.id, world.town.schools.lotus].filter((id) => shown.includes(id))).toEqual([])
  const whole = JSON.stringify(
    (await world.call('observer', 'GET', `/api/entries/${entry.id}`, { depth: 2 })).body,
  )
  expect(['映荷小学', '秘密作者', '秘密图.png'].filter((secret) => !whole.includes(secret))).toEqual([])
})

test('a judge opens the files of a work under neutral names, and those of nobody else', async () => {
  const { body } = await open(own.id)
  const { attachments, images } = body.work
  expect([...attachments, ...images].map(({ name }) => name)).toEqual(['附件1', '图片1'])
  const [attachment] = attachments
  const file = await world.call('judge', 'GET', attachment.src)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toBe('inline; filename="file-3.pdf"')
  const withheld = { sheet: own.id, file: 3 }
  expect((await world.call('judge', 'GET', '/api/actions/open-sheet-file', withheld)).status).toBe(404)
  expect((await world.call('thirdJudge', 'GET', attachment.src)).status).toBe(404)
  expect((await world.call('visitor', 'GET', attachment.src)).status).toBe(401)
})

test('a judge saves, comes back, submits, and can then no longer change anything', async () => {
  const half = marksOff(4).slice(0, 3)
  expect((await act('save-sheet', { sheet: own.id, marks: half, comment: '待续' })).body.status).toBe(
    'started',
  )
  const back = await open(own.id)
  expect([back.body.marks, back.body.comment, back.body.open]).toEqual([half, '待续', true])

  const early = await act('submit-sheet', { sheet: own.id, marks: half, comment: '' })
  expect(early.status).toBe(400)
  expect((await act('submit-sheet', { sheet: own.id, marks: marksOff(4), comment: '好' })).body.status).toBe(
    'submitted',
  )

  for (const name of ['save-sheet', 'submit-sheet']) {
    const again = await act(name, { sheet: own.id, marks: marksOff(20), comment: '改' })
    expect([again.status, again.body.errors[0].message]).toEqual([
      409,
      '这份评分表已提交，不能再修改；如有疑问请联系评审秘书。',
    ])
  }
  const locked = await open(own.id)
  expect([locked.body.marks, locked.body.comment, locked.body.open]).toEqual([marksOff(4), '好', false])
})

test.each([
  ['above the criterion', [{ criterion: 'theme', points: 20.5 }]],
  ['below zero', [{ criterion: 'theme', points: -1 }]],
  ['off the step', [{ criterion: 'theme', points: 10.3 }]],
  ['for an unknown criterion', [{ criterion: 'charm', points: 1 }]],
  [
    'given twice',
    [
      { criterion: 'theme', points: 1 },
      { criterion: 'theme', points: 2 },
    ],
  ],
])('a mark %s is refused and nothing is written', async (_, marks) => {
  const [first] = campaign.rubric.criteria
  const named = marks.map((mark) => ({
    ...mark,
    criterion: mark.criterion === 'theme' ? first?.key : mark.criterion,
  }))
  const { body, status } = await act('save-sheet', { sheet: own.id, marks: named })
  expect([status, typeof body.errors[0].message]).toEqual([400, 'string'])
  expect((await open(own.id)).body).toMatchObject({ marks: [], status: 'assigned' })
})

test('a judge reaches no sheet of another judge by any action', async () => {
  const refusals = [
    await open(others.id),
    await world.call('judge', 'GET', '/api/actions/open-sheet-file', { sheet: others.id, file: 0 }),
    await act('save-sheet', { sheet: others.id, marks: marksOff(0) }),
    await act('submit-sheet', { sheet: others.id, marks: marksOff(0) }),
    await act('recuse-sheet', { sheet: others.id, reason: '试试看' }),
  ]
  expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  const kept = await world.payload.findByID({ collection: 'score-sheets', id: others.id, depth: 0 })
  expect([kept.status, kept.comment]).toEqual(['submitted', '乙的评语'])
})

test('a judge steps back from a work with a reason; marks given so far do not count', async () => {
  await act('save-sheet', { sheet: own.id, marks: marksOff(4).slice(0, 2) })
  const reason = '作者是我的亲属'
  expect((await act('recuse-sheet', { sheet: own.id, reason })).body.status).toBe('recused')
  const sheet = await world.payload.findByID({ collection: 'score-sheets', id: own.id, depth: 0 })
  expect([sheet.status, sheet.marks, sheet.recusalReason]).toEqual(['recused', [], reason])
  expect((await act('save-sheet', { sheet: own.id, marks: [] })).status).toBe(409)
})

test('before and after the review nothing is scored', async () => {
  const { payload, town } = world
  for (const [phase, sentence] of [
    ['screening', /^评审将于 .* 开始，届时才能评分。$/],
    ['deliberation', /^评审已于 .* 结束，不能再评分；/],
  ] as const) {
    const other = await makeCampaign(payload, phase)
    const work = await makeEntry(payload, other, town.schools.lotus, {
      status: 'accepted',
      workCode: 'C-001',
    })
    const sheet = await makeSheet(payload, work, town.people.judge.id)
    const { body, status } = await act('submit-sheet', { sheet: sheet.id, marks: marksOff(0) })
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(sentence)
  }
})

test('where the campaign asks for a comment, a sheet without one is refused', async () => {
  const { payload, town } = world
  const strict = await makeCampaign(payload, 'reviewing', {
    review: { ...campaign.review, commentRequired: true },
  })
  const work = await makeEntry(payload, strict, town.schools.lotus, { status: 'accepted', workCode: 'C-001' })
  const sheet = await makeSheet(payload, work, town.people.judge.id)
  const refused = await act('submit-sheet', { sheet: sheet.id, marks: marksOff(0), comment: '  ' })
  expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'comment'])
  expect((await act('submit-sheet', { sheet: sheet.id, marks: marksOff(0), comment: '好' })).status).toBe(200)
})
