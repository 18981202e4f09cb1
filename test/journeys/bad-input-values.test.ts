import { chapterBody } from '@cms/domain/chapter-body'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { oneSentence, triedOn, triedToMake } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission')
})
afterAll(() => world?.end())

const long = (length: number) => '长'.repeat(length)

type Case = [what: string, change: Record<string, unknown>, sentence: string, field: string]

test.each<Case>([
  ['a title of 81', { title: long(81) }, '“活动名称”最多 80 个字，请删减。', 'title'],
  ['a summary of 201', { summary: long(201) }, '“摘要”最多 200 个字，请删减。', 'summary'],
  ['an empty title', { title: '' }, '请填写“活动名称”。', 'title'],
  ['no title', { title: null }, '请填写“活动名称”。', 'title'],
  ['a year too early', { year: 1999 }, '“年度”不能小于 2000，请修改。', 'year'],
  ['a year too late', { year: 2101 }, '“年度”不能大于 2100，请修改。', 'year'],
  ['a kind that is not offered', { kind: 'essay' }, '“类别”没有这个选项，请从列出的选项中选择。', 'kind'],
  [
    'a publication status that is none',
    { status: 'live' },
    '“通知状态”没有这个选项，请从列出的选项中选择。',
    'status',
  ],
  [
    'an address with capitals',
    { slug: 'Clean Campus' },
    '网址名只能用小写字母、数字和连字符，例如 lotus-class。',
    'slug',
  ],
  [
    'no place for a school',
    { quotas: { perSchool: 0 } },
    '每校上限请填不小于 1 的整数。',
    'quotas.perSchool',
  ],
  [
    'a hundred and one places',
    { quotas: { perSchool: 101 } },
    '“每校上限”不能大于 100，请修改。',
    'quotas.perSchool',
  ],
  [
    'more figures than a number holds',
    { quotas: { perSchool: 1e308 } },
    '“每校上限”不能大于 100，请修改。',
    'quotas.perSchool',
  ],
  ['no category', { categories: [] }, '“类别”至少 1 项，请补充。', 'categories'],
  [
    'too many categories',
    { categories: Array.from({ length: 21 }, (_, n) => ({ key: `k${n}`, label: `类${n}` })) },
    '“类别”最多 20 项，请删减。',
    'categories',
  ],
  [
    'a category without a name',
    { categories: [{ key: 'a' }] },
    '请填写“类别”第 1 行的“名称”。',
    'categories.0.label',
  ],
  [
    'a second category whose name is too long',
    {
      categories: [
        { key: 'a', label: '甲' },
        { key: 'b', label: long(41) },
      ],
    },
    '“类别”第 2 行的“名称”最多 40 个字，请删减。',
    'categories.1.label',
  ],
  [
    'a place for no district',
    { quotas: { perSchool: 2, districts: [{ max: 1 }] } },
    '请填写“各县区名额”第 1 行的“县区”。',
    'quotas.districts.0.district',
  ],
  ['a notice of no day', { notice: { length: 0 } }, '“公示天数”不能小于 1，请修改。', 'notice.length'],
])('a campaign with %s is refused', async (_, change, sentence, field) => {
  expect(await triedOn(world, 'secretary', 'campaigns', campaign.id, change)).toEqual([400, sentence, field])
})

test.each<
  [
    what: string,
    person: PersonName,
    collection: string,
    data: Record<string, unknown>,
    sentence: string,
    field: string,
  ]
>([
  ['a district without anything', 'admin', 'districts', {}, '请填写“名称”。', 'name'],
  [
    'a district with a name that is taken',
    'admin',
    'districts',
    { name: '北区', code: '190001', kind: 'county' },
    '“名称”已被使用，请换一个。',
    'name',
  ],
  [
    'a district with a code that is taken',
    'admin',
    'districts',
    { name: '新区', code: '100001', kind: 'county' },
    '“行政区划代码”已被使用，请换一个。',
    'code',
  ],
  [
    'an account whose name is taken, in capitals',
    'admin',
    'users',
    { username: 'OWNER', name: '某人', role: 'editor', password: 'a-long-password' },
    '“用户名”已被使用，请换一个。',
    'username',
  ],
  [
    'an account with a bad mail address',
    'admin',
    'users',
    { username: 'x', email: 'x', name: '某人', role: 'editor', password: 'a-long-password' },
    '“电子邮箱（可不填）”不是有效的电子邮件地址，请重新填写。',
    'email',
  ],
  [
    'an account without a role',
    'admin',
    'users',
    { username: 'x', name: '某人', password: 'a-long-password' },
    '请填写“角色”。',
    'role',
  ],
  [
    'an account that visits',
    'admin',
    'users',
    { username: 'x', name: '某人', role: 'visitor', password: 'a-long-password' },
    '“角色”没有这个选项，请从列出的选项中选择。',
    'role',
  ],
  [
    'a school’s account without a school',
    'admin',
    'users',
    { username: 'x', name: '某人', role: 'school', password: 'a-long-password' },
    '学校填报员必须选择所在学校。',
    'school',
  ],
  [
    'an account without a password',
    'admin',
    'users',
    { username: 'x', name: '某人', role: 'editor' },
    '请填写“密码”。',
    'password',
  ],
  [
    'a story of the thirteenth month',
    'editor',
    'teacher-stories',
    { issueMonth: '2026-13' },
    '刊出月份写成“年-月”，例如 2026-09。',
    'issueMonth',
  ],
  [
    'an entry of a category that the campaign has not',
    'owner',
    'entries',
    { title: '一', category: 'sport' },
    '类别不属于本次征集，请从“清廉文化、监督制约”中选择。',
    'category',
  ],
])('%s is not made', async (_, person, collection, data, sentence, field) => {
  const whole = collection === 'entries' ? { campaign: campaign.id, ...data } : data
  expect(await triedToMake(world, person, collection, whole)).toEqual([400, sentence, field])
})

test('an address that another campaign has is refused, its own is not', async () => {
  const other = await makeCampaign(world.payload, 'submission')
  const said = await triedOn(world, 'secretary', 'campaigns', campaign.id, { slug: other.slug })
  expect(said).toEqual([400, '“网址名”已被使用，请换一个。', 'slug'])
  const own = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, { slug: campaign.slug })
  expect(own.status).toBe(200)
})

test('two volumes with one number are refused, and so are two chapters of one book', async () => {
  const { call } = world
  const book = (slug: string) => ({
    title: slug,
    slug,
    volume: 1,
    stage: 'junior',
    summary: '提要',
    _status: 'draft',
  })
  const { body } = await call('editor', 'POST', '/api/reader-books', book('first'))
  expect(await triedToMake(world, 'editor', 'reader-books', book('second'))).toEqual([
    400,
    '“册次”已被使用，请换一个。',
    'volume',
  ])
  const chapter = (slug: string) => ({
    book: body.doc.id,
    number: 1,
    title: slug,
    slug,
    body: chapterBody([]),
    _status: 'draft',
  })
  expect((await call('editor', 'POST', '/api/reader-chapters?draft=true', chapter('one'))).status).toBe(201)
  const [status, message] = await triedToMake(world, 'editor', 'reader-chapters', {
    ...chapter('two'),
    body: chapterBody([{ kind: '听故事', body: null as never }]),
  })
  expect([status, message]).toEqual([400, '第 1 个栏目“听故事”里还没有内容，请填写，或删去这个栏目。'])
})

test('every failure of a form is told, each at its field and in its own sentence', async () => {
  const { body } = await world.call('admin', 'POST', '/api/schools', { name: long(61), order: 0 })
  const failures = body.errors[0].data.errors as { path: string; message: string }[]
  expect(failures.map(({ path }) => path)).toEqual(['name', 'shortName', 'district', 'type'])
  expect(failures.filter(({ message }) => !oneSentence.test(message))).toEqual([])
  expect(failures[0]).toEqual({ path: 'name', message: '“学校全称”最多 60 个字，请删减。' })
})

test('a title of an entry may be as long as it may, and no longer', async () => {
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus)
  expect(await triedOn(world, 'owner', 'entries', entry.id, { title: long(81) })).toEqual([
    400,
    '“题目”最多 80 个字，请删减。',
    'title',
  ])
  const fits = await world.call('owner', 'PATCH', `/api/entries/${entry.id}`, { title: long(80) })
  expect([fits.status, fits.body.doc.title]).toEqual([200, long(80)])
})

test('a list of tens of thousands is refused before it is worked through', async () => {
  const { payload, town } = world
  const entry = await makeEntry(payload, campaign, town.schools.lotus)
  const many = <Item>(item: Item) => Array.from({ length: 40_000 }, () => item)
  const tried = (change: Record<string, unknown>) => triedOn(world, 'owner', 'entries', entry.id, change)
  expect(await tried({ authors: many({ name: '韦' }) })).toEqual([
    400,
    '“作者”最多 5 项，请删减。',
    'authors',
  ])
  expect(await tried({ images: many('x') })).toEqual([400, '“图片”最多 20 项，请删减。', 'images'])
  const districts = many({ district: town.districts.north, max: 1 })
  expect(
    await triedOn(world, 'secretary', 'campaigns', campaign.id, { quotas: { perSchool: 1, districts } }),
  ).toEqual([400, '“各县区名额”最多 500 项，请删减。', 'quotas.districts'])
  const picture = { type: 'upload', relationTo: 'entry-files', value: 'x' }
  expect(await tried({ body: { root: { type: 'root', children: many(picture) } } })).toEqual([
    400,
    '“正文”里最多 500 张图片，请删减。',
    'body',
  ])
})
