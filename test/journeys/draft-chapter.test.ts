import { chapterBody, sectionsIn } from '@cms/domain/chapter-body'
import type { CaseStudy, Entry, ReaderChapter, Work } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, png } from '../support/make'
import { throughReviews } from '../support/reviewers'
import { bodyOf, heading, paragraph, picture, textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let book: string
let serial = 0
const next = () => {
  serial += 1
  return serial
}

beforeAll(async () => {
  world = await openWorld()
  const made = await world.call('editor', 'POST', '/api/reader-books', {
    title: '清风与担当',
    slug: 'breeze',
    volume: 4,
    stage: 'senior',
    summary: '给高中生的几堂课。',
  })
  book = made.body.doc.id
  await throughReviews(world, 'reader-books', book)
})
afterAll(() => world?.end())

const agreed = {
  status: 'accepted' as const,
  agreedVersion: '2026-1',
  agreedText: '原创承诺：……\n\n使用授权：……',
  submittedAt: '2026-09-20T02:00:00.000Z',
}

/** What an awarded entry leaves behind for the text that is made from it. */
async function awarded(change: Partial<Entry> = {}) {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'deliberation', { title: '2026 年清廉学校案例征集' })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, { ...agreed, ...change })
  const result = await payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entry.id,
      title: entry.title,
      category: 'culture',
      school: town.schools.lotus,
      schoolName: '映荷小学',
      workCode: `C-${next()}`,
      awardName: '一等奖',
      rank: 1,
      round: 1,
      score: '94.00',
      exactScore: '94',
      sheets: 1,
    },
    depth: 0,
  })
  return { campaign: campaign.id, awardName: '一等奖', result: result.id, school: town.schools.lotus }
}

async function file(change: object = {}): Promise<string> {
  const data = await png()
  const media = await world.payload.create({
    collection: 'media',
    data: { alt: '门口的公示栏', ...change },
    file: { data, mimetype: 'image/png', name: `picture-${next()}.png`, size: data.length },
    depth: 0,
  })
  return media.id
}

const shown = (media: string) => ({ ...picture(media, '公示栏'), relationTo: 'media' })

const aCase = async (change: Partial<CaseStudy> = {}, entry: Partial<Entry> = {}): Promise<string> => {
  const data = {
    ...(await awarded(entry)),
    title: '食堂的账贴在门口',
    slug: `case-${next()}`,
    summary: '一本看得见的账。',
    body: textOf('账每天都贴在门口。'),
    source: '映荷小学',
    _status: 'published',
    ...change,
  }
  return (await world.payload.create({ collection: 'case-studies', data: data as never, depth: 0 })).id
}

const consent = { scope: 'name' as const, guardian: '韦某', date: '2026-09-01', textVersion: '2026-1' }

const aWork = async (change: Partial<Work> = {}): Promise<string> => {
  const data = {
    ...(await awarded()),
    title: '荷塘清晓',
    slug: `work-${next()}`,
    kind: 'writing',
    authorKind: 'pupil',
    authorName: '韦小荷',
    stage: 'primary-upper',
    consent,
    summary: '清晨的荷塘。',
    body: textOf('清晨的荷塘很静。'),
    source: '映荷小学',
    _status: 'published',
    ...change,
  }
  return (await world.payload.create({ collection: 'works', data: data as never, depth: 0 })).id
}

const draft = (kind: 'case-studies' | 'works', id: string, into = book) =>
  world.call('editor', 'POST', '/api/actions/draft-chapter', { kind, id, book: into })

async function drafted(kind: 'case-studies' | 'works', id: string) {
  const { body, status } = await draft(kind, id)
  expect([status, body.errors]).toEqual([200, undefined])
  const read = await world.call('editor', 'GET', `/api/reader-chapters/${body.id}?draft=true&depth=0`)
  return { left: body.left as number, chapter: read.body as ReaderChapter }
}

const checks = async (id: string) =>
  (
    await world.call('editor', 'GET', `/api/actions/open-text-checks?kind=reader-chapters&id=${id}`)
  ).body.finds
    .filter(({ severity }: { severity: string }) => severity === 'must')
    .map(({ sentence }: { sentence: string }) => sentence)

test('an awarded case becomes a draft chapter: four sections, its source, and the pictures that may be shown', async () => {
  const [plain, agreedTo, faces, withdrawn] = [
    await file(),
    await file({ showsPeople: true, consent: { by: '韦某', date: '2026-09-01' } }),
    await file({ showsPeople: true }),
    await file({ withdrawnAt: '2026-10-01' }),
  ]
  const id = await aCase({
    body: bodyOf(
      heading('一、背景与问题'),
      paragraph('账乱。'),
      shown(plain),
      heading('二、做法与机制'),
      paragraph('每天贴。'),
      shown(agreedTo),
      shown(faces),
      heading('三、成效与佐证'),
      paragraph('都看。'),
      shown(withdrawn),
      heading('四、反思与推广'),
      paragraph('还要。'),
    ),
  })
  const { chapter, left } = await drafted('case-studies', id)
  const pictures = sectionsIn(chapter.body).map(({ body }) =>
    body.root.children.flatMap((node) => (node.type === 'upload' ? [node.value] : [])),
  )
  expect([left, pictures]).toEqual([2, [[plain], [agreedTo], [], []]])
  expect(sectionsIn(chapter.body).map(({ kind }) => kind)).toEqual(['听故事', '做一做', '说一说', '想一想'])
  expect([chapter._status, chapter.title, chapter.number, chapter.fromCase]).toEqual([
    'draft',
    '食堂的账贴在门口',
    1,
    id,
  ])
  expect(chapter.source).toBe('映荷小学《食堂的账贴在门口》，2026 年清廉学校案例征集一等奖')
  expect(chapter.permission).toBe('映荷小学提交参评作品时同意的使用授权（第 2026-1 版，2026-09-20）。')
  expect((await world.call('visitor', 'GET', `/api/reader-chapters/${chapter.id}`)).status).toBe(404)
  expect(told(await draft('case-studies', id))).toEqual([
    409,
    '《清风与担当》里已经有由它转成的一章“食堂的账贴在门口”，请直接编辑那一章。',
    undefined,
  ])

  await throughReviews(world, 'reader-chapters', chapter.id)
  const { body } = await world.call('visitor', 'GET', `/api/reader-chapters/${chapter.id}?depth=0`)
  expect([body.source, body.permission]).toEqual([chapter.source, undefined])
})

test.each<[string, () => Promise<string>, 'case-studies' | 'works', string]>([
  [
    'without an award',
    () => aCase({ awardName: null, result: null }),
    'case-studies',
    '只有获奖的案例可以转为读本章节，这一篇没有奖项。',
  ],
  [
    'handed in without permission',
    () => aCase({}, { agreedVersion: null, agreedText: null }),
    'case-studies',
    '没有查到学校提交参评作品时同意的使用授权，不能转为章节；请先取得学校的书面授权，再另行撰写。',
  ],
  [
    'that is not on the site',
    () => aCase({ _status: 'draft' }),
    'case-studies',
    '只有网站上的案例可以转为读本章节；它还没有发布，或者已经撤下。',
  ],
  [
    'to which consent was taken back',
    () => aWork({ withdrawnAt: '2026-10-01' }),
    'works',
    '作者或监护人已经撤回同意，这件作品不能转为章节。',
  ],
])('a text %s becomes none', async (_, make, kind, sentence) => {
  const id = await make()
  expect(told(await draft(kind, id))).toEqual([409, sentence, undefined])
  const { totalDocs } = await world.payload.count({
    collection: 'reader-chapters',
    where: { or: [{ fromCase: { equals: id } }, { fromWork: { equals: id } }] },
  })
  expect(totalDocs).toBe(0)
})

test('what a guardian agreed to goes with a pupil’s work, and keeps a name out that may not be read', async () => {
  const named = await drafted('works', await aWork({ title: '荷塘' }))
  expect(named.chapter.permission).toMatch(/监护人同意公开姓名（同意书 2026-1 版，2026-09-01）。$/)
  expect(named.chapter.source).not.toContain('韦小荷')
  const id = await aWork({ title: '荷叶', consent: { scope: 'none' } })
  const unnamed = await drafted('works', id)
  expect(unnamed.chapter.permission).toMatch(/监护人没有同意公开姓名，只署学校、姓氏和学段。$/)
  expect(await checks(unnamed.chapter.id)).toEqual([])
  await world.call('editor', 'PATCH', `/api/reader-chapters/${unnamed.chapter.id}?draft=true`, {
    body: chapterBody([{ kind: '听故事', body: textOf('这是韦小荷写的。') }]),
    source: ' ',
  })
  expect(await checks(unnamed.chapter.id)).toEqual([
    '这一章取自别人的作品，请在“来源”里写明学校和题目。',
    '监护人没有同意公开姓名，文字里却写出了学生的姓名，请删去。',
  ])
})

test('when consent to a work is taken back, its chapter and their pictures leave the site at once, and stay away', async () => {
  const media = await file()
  const work = await aWork({ body: bodyOf(paragraph('清晨。'), shown(media)) })
  const { chapter } = await drafted('works', work)
  await throughReviews(world, 'reader-chapters', chapter.id)
  const seen = async (address: string) => (await world.call('visitor', 'GET', address)).status
  const all = [`/api/reader-chapters/${chapter.id}`, `/api/works/${work}`, `/api/media/${media}`]
  expect(await Promise.all(all.map(seen))).toEqual([200, 200, 200])

  const { status } = await world.call('editor', 'PATCH', `/api/works/${work}?draft=true`, {
    withdrawnAt: '2026-11-20T00:00:00.000Z',
  })
  expect([status, ...(await Promise.all(all.map(seen)))]).toEqual([200, 404, 404, 404])
  const sentence =
    '这一章取自的作品不在网站上，可能已经撤下或撤回了同意，不能发布；请先弄清，不能再用的请删去这一章。'
  expect(await checks(chapter.id)).toContain(sentence)
  const sent = await world.call('editor', 'POST', '/api/actions/send-to-review', {
    kind: 'reader-chapters',
    id: chapter.id,
  })
  expect([sent.status, told(sent)[1]]).toEqual([
    400,
    expect.stringMatching(/已经撤下.*（共 2 处必须先改）。$/),
  ])
})

test('a case that is taken down takes its chapter along, and the log says why', async () => {
  const id = await aCase()
  const { chapter } = await drafted('case-studies', id)
  await throughReviews(world, 'reader-chapters', chapter.id)
  const { status } = await world.call('editor', 'POST', '/api/actions/take-down-text', {
    kind: 'case-studies',
    id,
    reason: '学校收回授权',
  })
  expect(status).toBe(200)
  expect((await world.call('visitor', 'GET', `/api/reader-chapters/${chapter.id}`)).status).toBe(404)
  const where = { targetId: { equals: chapter.id } }
  const { docs } = await world.payload.find({ collection: 'audit-log', where, depth: 0 })
  expect(docs.map(({ changes }) => changes)).toEqual([
    {
      _status: { before: 'published', after: 'draft' },
      takenDownFor: { before: null, after: '它取自的《食堂的账贴在门口》已撤下：学校收回授权' },
    },
  ])
})

test('a case that a chapter was made from is not deleted', async () => {
  const id = await aCase()
  await drafted('case-studies', id)
  await world.payload.update({ collection: 'case-studies', id, data: { _status: 'draft' } })
  expect(told(await world.call('editor', 'DELETE', `/api/case-studies/${id}`)).slice(0, 2)).toEqual([
    409,
    '还有 1 个读本章节与它关联，不能删除；请先处理这些读本章节。',
  ])
})

test('a volume that is still a draft takes a chapter as soon as it has a title, and with it an address', async () => {
  const made = await world.call('editor', 'POST', '/api/reader-books?draft=true', { summary: '还没有书名' })
  const { id: volume } = made.body.doc
  const id = await aCase()
  expect(told(await draft('case-studies', id, volume))).toEqual([
    409,
    '这册读本还没有书名，请先在读本里填写并保存，再转为章节。',
    undefined,
  ])
  await world.call('editor', 'PATCH', `/api/reader-books/${volume}?draft=true`, { title: '写在前面' })
  const { body, status } = await draft('case-studies', id, volume)
  expect(status).toBe(200)
  const chapter = await world.call('editor', 'GET', `/api/reader-chapters/${body.id}?draft=true&depth=0`)
  expect(chapter.body.slug).toBe(`xiezaiqianmian-${id.slice(-8)}`)
})
