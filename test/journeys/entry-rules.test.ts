import { agreedText } from '@cms/domain/agreed-text'
import { signatureOf } from '@cms/domain/screening/near-duplicates'
import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told, triedToMake } from './bad-input'

let world: World
let campaign: Campaign

const video = { address: 'https://pan.example.cn/s/1 提取码 abcd', minutes: 4.5, megabytes: 280 }

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission', {
    categories: [
      { key: 'culture', label: '清廉文化' },
      { key: 'essay', label: '廉心文语', minCharacters: 10, maxCharacters: 20, maxImages: 0 },
      { key: 'video', label: '润心话语', maxVideoMinutes: 5, maxVideoMegabytes: 300 },
    ],
    divisions: [
      { key: 'pupils', label: '学生组', pupils: true },
      { key: 'teachers', label: '教师组' },
    ],
    quotas: { perSchool: 100 },
  })
})
afterAll(() => world?.end())

const draft = (change: Partial<Entry> = {}, of = campaign) =>
  makeEntry(world.payload, of, world.town.schools.lotus, { division: 'teachers', ...change })

const submit = (entry: string) => world.call('owner', 'POST', '/api/actions/submit-entry', { entry })

const long = (count: number) => ({ body: textOf('字'.repeat(count)) })

type Rule = [what: string, wrong: Partial<Entry>, right: Partial<Entry>, sentence: string, field: string]

const rules: Rule[] = [
  ['without a division', { division: null }, { division: 'pupils' }, '请选择组别再提交。', 'division'],
  [
    'without an author',
    { authors: [] },
    { authors: [{ name: '韦' }] },
    '请至少填写一位作者再提交。',
    'authors',
  ],
  ['without text', { body: null }, long(1), '正文还是空的，请写好正文再提交。', 'body'],
  ['without the pledge', { pledge: false }, { pledge: true }, '请勾选原创承诺再提交。', 'pledge'],
  [
    'without the authorisation',
    { authorization: false },
    { authorization: true },
    '请勾选使用授权再提交。',
    'authorization',
  ],
  [
    'that does not say whether AI was used',
    { aiUse: { used: null } },
    { aiUse: { used: 'none' } },
    '请说明是否使用过人工智能工具再提交。',
    'aiUse.used',
  ],
  [
    'made with AI that does not say how',
    { aiUse: { used: 'used', disclosure: ' ' } },
    { aiUse: { used: 'used', disclosure: '某助手 3.0，润色' } },
    '请写明使用的人工智能工具、版本和用途再提交。',
    'aiUse.disclosure',
  ],
  [
    'longer than its campaign takes',
    long(3001),
    long(3000),
    '正文共 3001 字，超过 3000 字的上限，请删减 1 字。',
    'body',
  ],
  [
    'longer than its category takes',
    { category: 'essay', ...long(21) },
    { category: 'essay', ...long(20) },
    '正文共 21 字，超过 20 字的上限，请删减 1 字。',
    'body',
  ],
  [
    'shorter than its category takes',
    { category: 'essay', ...long(9) },
    { category: 'essay', ...long(10) },
    '正文共 9 字，不到 10 字，请补写 1 字。',
    'body',
  ],
  [
    'of a video category without a video',
    { category: 'video' },
    { category: 'video', video },
    '这一类别须报送视频，请填写视频的下载地址、时长和大小再提交。',
    'video.address',
  ],
  [
    'whose video lies nowhere',
    { category: 'video', video: { ...video, address: ' ' } },
    { category: 'video', video },
    '请填写视频的下载地址再提交。',
    'video.address',
  ],
  [
    'whose video is too long',
    { category: 'video', video: { ...video, minutes: 5.5 } },
    { category: 'video', video: { ...video, minutes: 5 } },
    '视频长 5.5 分钟，最长 5 分钟，请剪短。',
    'video.minutes',
  ],
  [
    'whose video is too large',
    { category: 'video', video: { ...video, megabytes: 301 } },
    { category: 'video', video: { ...video, megabytes: 300 } },
    '视频大小 301 MB，最大 300 MB，请压缩。',
    'video.megabytes',
  ],
  [
    'with a video where none is taken',
    { video },
    { video: { address: null, minutes: null, megabytes: null } },
    '这一类别不收视频，请去掉视频信息。',
    'video',
  ],
]

test.each(rules)(
  'an entry %s is refused and stays a draft; mended, it is taken',
  async (_, wrong, right, sentence, field) => {
    const entry = await draft(wrong)
    expect(told(await submit(entry.id))).toEqual([400, sentence, field])
    const kept = await world.call('owner', 'GET', `/api/entries/${entry.id}`)
    expect([kept.body.status, kept.body.receiptNo]).toEqual(['draft', null])
    await world.payload.update({ collection: 'entries', id: entry.id, data: right, depth: 0 })
    expect((await submit(entry.id)).body.status).toBe('submitted')
  },
)

test('where a campaign asks neither for divisions nor for the use of AI, an entry says nothing of them', async () => {
  const plain = await makeCampaign(world.payload, 'submission')
  await world.payload.update({
    collection: 'campaigns',
    id: plain.id,
    data: { pledge: { ...plain.pledge, askAiUse: false } },
  })
  const entry = await draft({ division: null, aiUse: { used: null } }, plain)
  expect((await submit(entry.id)).status).toBe(200)
})

test('an entry is filed only under what its campaign has', async () => {
  const { schools } = world.town
  const plain = await makeCampaign(world.payload, 'submission')
  const made = (of: Campaign, change: object) =>
    triedToMake(world, 'owner', 'entries', { campaign: of.id, title: '题', category: 'culture', ...change })
  expect(await made(campaign, { division: 'parents' })).toEqual([
    400,
    '组别不属于本次征集，请从“学生组、教师组”中选择。',
    'division',
  ])
  expect(await made(plain, { division: 'teachers' })).toEqual([
    400,
    '本次征集不分组别，请不要填写组别。',
    'division',
  ])
  const fits = await world.call('owner', 'POST', '/api/entries', {
    campaign: campaign.id,
    title: '题',
    category: 'essay',
    division: 'pupils',
  })
  expect([fits.status, fits.body.doc.school]).toEqual([201, expect.objectContaining({ id: schools.lotus })])
})

test('handing in keeps what was agreed to, by its version, and what it takes to find copies', async () => {
  const entry = await draft({ body: textOf('每周五公开食堂账目，师生都能查。') })
  const { body } = await submit(entry.id)
  expect(body.receiptNo).toMatch(/^2026-[0-9A-F]{8}$/)
  const kept = await world.payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })
  expect([kept.agreedVersion, kept.agreedText, kept.signature]).toEqual([
    campaign.pledge.version,
    agreedText(campaign.pledge),
    [...signatureOf('每周五公开食堂账目，师生都能查。')],
  ])
})

test('handed in again, an entry keeps its time, gets a receipt of its own, and is agreed to under the words of the day', async () => {
  const own = await makeCampaign(world.payload, 'submission')
  const entry = await draft({ division: null }, own)
  const first = (await submit(entry.id)).body
  await world.payload.update({ collection: 'entries', id: entry.id, data: { status: 'returned' }, depth: 0 })
  const pledge = { ...own.pledge, version: '2', originality: '本作品由署名作者原创，不含他人文字。' }
  await world.payload.update({ collection: 'campaigns', id: own.id, data: { pledge } })
  const again = (await submit(entry.id)).body
  expect([again.receiptNo, again.submittedAt, again.status]).toEqual([
    `${first.receiptNo}-2`,
    first.submittedAt,
    'submitted',
  ])
  const kept = await world.payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })
  expect([kept.agreedVersion, kept.agreedText]).toEqual(['2', agreedText(pledge)])
})

test('pictures in the text count among the images, each once', async () => {
  const { payload, town } = world
  const few = await makeCampaign(payload, 'submission', {
    limits: { maxCharacters: 3000, maxImages: 1, maxAttachments: 1 },
  })
  const picture = async (name: string) =>
    (
      await payload.create({
        collection: 'entry-files',
        data: { school: town.schools.lotus },
        file: { data: await png(), mimetype: 'image/png', name, size: (await png()).length },
        depth: 0,
      })
    ).id
  const [one, two] = [await picture('一.png'), await picture('二.png')]
  const withPicture = textOf('正文')
  withPicture.root.children.push({
    type: 'upload',
    version: 3,
    relationTo: 'entry-files',
    value: one,
    fields: {},
  })
  const entry = await draft({ division: null, body: withPicture, images: [one, two] }, few)
  expect(told(await submit(entry.id))).toEqual([400, '图片共 2 张，最多 1 张，请删减。', 'images'])
  await payload.update({ collection: 'entries', id: entry.id, data: { images: [one] }, depth: 0 })
  expect((await submit(entry.id)).status).toBe(200)
})
