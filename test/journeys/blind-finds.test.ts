import type { Campaign, Entry } from '@cms/payload-types'
import { Document, Header, HeadingLevel, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { everythingIn } from '../office/sample-docx'
import { plainPdf } from '../office/sample-pdf'
import { download } from '../support/download'
import { makeCampaign, makeEntry, png } from '../support/make'
import { bodyOf, heading, paragraph, picture } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'
import { decide, deskOf, type Find, give, judging, makeCopies, uploaded, wordType } from './blinded'

let world: World
let campaign: Campaign
let entry: Entry

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  await payload.update({ collection: 'districts', id: town.districts.north, data: { towns: ['石桥镇'] } })
})
afterAll(() => world?.end())

const word = () =>
  Packer.toBuffer(
    new Document({
      creator: '韦明远',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('映荷小学校本材料')] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: '账本上墙' }),
            new Paragraph('周五，映荷小学的韦明远老师把账贴出来，家长到映荷小学来看。'),
          ],
        },
      ],
    }),
  )

/** An entry of the lotus school that names it in every place. */
beforeEach(async () => {
  const { payload, town } = world
  campaign = await makeCampaign(payload, 'screening')
  const photo = await uploaded(world, await png(), '校门.png', 'image/png')
  const attachments = [
    await uploaded(world, await word(), '映荷小学佐证.docx', wordType),
    await uploaded(world, await plainPdf('竹韵小学与映荷小学联合检查'), '二.pdf', 'application/pdf'),
  ]
  entry = await makeEntry(payload, campaign, town.schools.lotus, {
    title: '映荷小学的晚托课',
    status: 'accepted',
    submittedBy: town.people.owner.id,
    authors: [{ name: '韦明远（化名）' }],
    tutors: [{ name: '覃莲心' }],
    body: bodyOf(
      heading('北区的做法'),
      paragraph('石桥镇的家长打 13800138000 就能问，覃莲心接听。'),
      paragraph('砚石小学也来学过。'),
      picture(photo, '映荷小学的公示栏'),
    ),
    attachments,
  })
  await makeCopies(world, campaign)
})

const line = ({ certainty, decision, found, own, where }: Find) => [where, found, certainty, own, decision]

test('names are found in title, heading, text, caption and attachments, and what files said of themselves is gone', async () => {
  const { finds, status } = await deskOf(world, entry)
  expect(status).toBe('open')
  expect(finds.map(line)).toEqual([
    ['题目', '映荷小学', 'certain', true, 'open'],
    ['正文第 1 段（小标题）', '北区', 'possible', true, 'open'],
    ['正文第 2 段', '石桥镇', 'certain', true, 'open'],
    ['正文第 2 段', '13800138000', 'certain', true, 'open'],
    ['正文第 2 段', '覃莲心', 'certain', true, 'open'],
    ['正文第 3 段', '砚石小学', 'certain', false, 'open'],
    ['第 1 张图片的说明', '映荷小学', 'certain', true, 'open'],
    ['“附件1”第 2 段', '映荷小学', 'certain', true, 'open'],
    ['“附件1”第 2 段', '韦明远', 'certain', true, 'open'],
    ['“附件1”第 2 段', '映荷小学', 'certain', true, 'open'],
    ['“附件1”第 3 段', '映荷小学', 'certain', true, 'open'],
    ['“附件2”第 1 页', '竹韵小学', 'certain', false, 'open'],
    ['“附件2”第 1 页', '映荷小学', 'certain', true, 'open'],
    ['“附件1”上传时的文件名', '映荷小学', 'certain', true, 'mask'],
    ['“附件1”的文件属性“作者”', '韦明远', 'certain', true, 'mask'],
  ])
})

test('a find stands in its place in the text, and one in an attachment between the words around it', async () => {
  const { body, finds, title } = await deskOf(world, entry)
  expect(title).toEqual([
    { text: '映荷小学', number: 0 },
    { text: '的晚托课', number: null },
  ])
  const [head, , , photo] = body?.root.children ?? []
  expect(head?.children?.map(({ number, text, type }) => [type, text, number])).toEqual([
    ['blind-find', '北区', 1],
    ['text', '的做法', undefined],
  ])
  expect(photo).toMatchObject({
    type: 'blind-picture',
    file: 0,
    caption: [{ number: 6 }, { text: '的公示栏' }],
  })
  expect(finds[8]?.around).toEqual(['周五，映荷小学的', '老师把账贴出来，家长到映荷小学来看。'])
})

test('judges wait while it surely names its own school, and read masks when that is decided', async () => {
  const { open } = await judging(world, entry)
  await decide(world, entry, 'mask', ({ canMask, needsDecision }) => canMask && needsDecision)
  expect((await open()).status).toBe(409)
  const last = await decide(
    world,
    entry,
    'clear',
    ({ file, needsDecision }) => file === '附件2' && needsDecision,
  )
  expect(last.body.status).toBe('ready')
  const { body, status } = await open()
  const texts = JSON.stringify(body.work.body).matchAll(/"(?:text|caption)":"(.*?)"/g)
  expect([status, body.work.title, [...texts].map(([, text]) => text)]).toEqual([
    200,
    '某校的晚托课',
    ['北区的做法', '某县区的家长打 ＊ 就能问，某人接听。', '砚石小学也来学过。', '某校的公示栏'],
  ])
  const { sections } = (await world.call('judge', 'GET', '/api/actions/open-review-desk')).body
  expect(JSON.stringify(sections ?? {})).not.toContain('映荷小学')
})

test('what has been masked can be taken back, and the work is closed to judges again', async () => {
  const { open } = await judging(world, entry)
  await decide(world, entry, 'clear', ({ needsDecision, removed }) => needsDecision && !removed)
  expect((await open()).body.work.title).toBe('映荷小学的晚托课')
  await decide(world, entry, 'mask', ({ where }) => where === '题目')
  expect((await open()).body.work.title).toBe('某校的晚托课')
  await decide(world, entry, 'open', ({ where }) => where === '题目')
  expect((await open()).status).toBe(409)
})

test('a Word file is masked in all places of the same words, and unmasked when that is taken back', async () => {
  const { id } = await judging(world, entry)
  const address = `/api/actions/open-sheet-file?sheet=${id}&file=1`
  const inside = async () => {
    await decide(
      world,
      entry,
      'clear',
      ({ decision, file, removed }) => decision === 'open' && file !== '附件1' && !removed,
    )
    return everythingIn((await download(world, 'judge', address)).bytes)
  }
  await decide(world, entry, 'mask', ({ file, removed }) => file === '附件1' && !removed)
  const masked = await inside()
  expect(masked).toContain('周五，某校的某人老师把账贴出来，家长到某校来看。')
  expect(['映荷小学', '韦明远'].filter((name) => masked.includes(name))).toEqual([])
  const first = (await deskOf(world, entry)).finds.find(
    ({ file, found }) => file === '附件1' && found === '映荷小学',
  )
  await decide(world, entry, 'clear', ({ number }) => number === first?.number)
  const { finds } = await deskOf(world, entry)
  expect(
    finds.filter(({ file }) => file === '附件1').map(({ decision, found }) => [found, decision]),
  ).toEqual([
    ['映荷小学', 'clear'],
    ['韦明远', 'mask'],
    ['映荷小学', 'clear'],
    ['映荷小学', 'clear'],
    ['映荷小学', 'mask'],
    ['韦明远', 'mask'],
  ])
  const cleared = await inside()
  expect(cleared).toContain('周五，映荷小学的某人老师')
  expect(cleared).toContain('映荷小学校本材料')
})

test('what a PDF shows cannot be masked; the file is withheld from the judges or given to them', async () => {
  const { id, open } = await judging(world, entry)
  const refused = await decide(
    world,
    entry,
    'mask',
    ({ file, found }) => file === '附件2' && found === '映荷小学',
  )
  expect(told(refused)).toEqual([400, 'PDF 里的文字不能遮盖，请退回修改，或不把这个附件给评委。', 'finds'])
  await decide(world, entry, 'mask', ({ canMask }) => canMask)
  expect((await give(world, entry, '附件2', false)).body.status).toBe('ready')
  const address = `/api/actions/open-sheet-file?sheet=${id}&file=2`
  expect((await open()).body.work.attachments.map(({ name }: { name: string }) => name)).toEqual(['附件1'])
  expect((await download(world, 'judge', address)).status).toBe(404)
  expect((await give(world, entry, '附件2', true)).body.status).toBe('open')
  await decide(world, entry, 'clear', ({ file }) => file === '附件2')
  expect((await download(world, 'judge', address)).status).toBe(200)
})

test('what cleaning has taken away is not decided again, nor what is not there', async () => {
  const { id } = await deskOf(world, entry)
  const settle = (number: number) =>
    world.call('secretary', 'POST', '/api/actions/settle-finds', {
      copy: id,
      finds: [{ number, decision: 'open' }],
    })
  expect(told(await settle(14))).toEqual([400, '文件名和文件属性已自动清除，不用处理。', 'finds'])
  expect(told(await settle(15))).toEqual([400, '有一处身份信息已经不在，请刷新页面后重试。', 'finds'])
  expect((await settle(0)).status).toBe(200)
})
