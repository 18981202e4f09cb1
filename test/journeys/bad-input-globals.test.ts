import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonName } from '../support/people'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let wired: boolean

beforeAll(async () => {
  world = await openWorld()
  wired = world.config.globals.every(
    ({ hooks, slug }) => slug === 'publication' || hooks.beforeOperation?.length,
  )
})
afterAll(() => world?.end())
beforeEach(({ skip }) => skip(!wired, 'checkIncomingGlobal stands in no global'))

const settings = '/api/globals/site-settings'

type Change = Record<string, unknown> | string

async function tried(
  person: PersonName,
  slug: 'site-settings' | 'home-page' | 'holiday-table',
  change: Change,
) {
  const read = () => world.payload.findGlobal({ slug, depth: 0 })
  const before = await read()
  const answer = await world.call(person, 'POST', `/api/globals/${slug}`, change)
  expect(await read()).toEqual(before)
  return told(answer)
}

test.each<[Change, string, string | undefined]>([
  [{ nope: 1 }, '没有名为“nope”的字段，请检查后重新提交。', 'nope'],
  [{ siteName: 1 }, '“网站名称”的格式不对，应为文字。', 'siteName'],
  [{ siteName: {} }, '“网站名称”的格式不对，应为文字。', 'siteName'],
  [{ demo: 'yes' }, '“演示数据”的格式不对，应为是或否。', 'demo'],
  [{ siteName: '' }, '请填写“网站名称”。', 'siteName'],
  [{ siteName: '长'.repeat(31) }, '“网站名称”最多 30 个字，请删减。', 'siteName'],
  ['[]', '请求内容应是一组字段，请检查后重新提交。', undefined],
])('settings of %j are refused', async (change, sentence, field) => {
  expect(await tried('admin', 'site-settings', change)).toEqual([400, sentence, field])
})

const missing = (label: string) => `“${label}”所选的内容不存在，或不属于您可以使用的范围，请重新选择。`

test.each<[Change, string, string]>([
  [{ banner: 'nothing' }, missing('首页图片'), 'banner'],
  [{ banner: 1 }, '“首页图片”的格式不对，应为一条已有记录。', 'banner'],
  [{ featuredCases: ['nothing'] }, missing('推荐案例'), 'featuredCases'],
  [{ featuredCases: 'nothing' }, '“推荐案例”的格式不对，应为一个列表。', 'featuredCases'],
  [{ featuredCases: Array(7).fill('x') }, '“推荐案例”最多 6 项，请删减。', 'featuredCases'],
])('a home page with %j is refused', async (change, sentence, field) => {
  expect(await tried('editor', 'home-page', change)).toEqual([400, sentence, field])
})

test.each<[Change, string, string]>([
  [{ corrections: {} }, '“更正”的格式不对，应为一个列表。', 'corrections'],
  [{ corrections: [{ date: '明天' }] }, '日期写成“年-月-日”，例如 2026-10-08。', 'corrections.0.date'],
  [
    { corrections: [{ date: '2026-10-08', working: 1 }] },
    '“上班”的格式不对，应为是或否。',
    'corrections.0.working',
  ],
])('a holiday table with %j is refused', async (change, sentence, field) => {
  expect(await tried('secretary', 'holiday-table', change)).toEqual([400, sentence, field])
})

test('good settings, a good home page and a good holiday table are kept', async () => {
  const { call, payload, town } = world
  const { id } = await payload.create({
    collection: 'case-studies',
    data: {
      title: '一',
      slug: 'one',
      summary: '摘要',
      school: town.schools.lotus,
      body: textOf('正文'),
      _status: 'published',
    },
  })
  const answers = [
    await call('admin', 'POST', settings, { siteName: '清风', globalType: 'site-settings', demo: false }),
    await call('editor', 'POST', '/api/globals/home-page', {
      headline: '清风徐来',
      featuredCases: [id],
      banner: null,
    }),
    await call('secretary', 'POST', '/api/globals/holiday-table', {
      corrections: [{ date: '2026-10-08', working: true }],
    }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
})
