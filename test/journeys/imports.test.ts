import { tasksEnded } from '@cms/actions/background'
import { readSheet } from '@cms/office/read-sheet'
import type { CellValue } from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { download } from '../support/download'
import { makeCampaign } from '../support/make'
import type { PersonName } from '../support/people'
import { sentSheet, sheetFile } from '../support/sheet-file'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Rows = readonly (readonly CellValue[])[]

const preview = async (person: PersonName, input: object, rows: Rows) =>
  (await world.call(person, 'POST', '/api/actions/preview-import', sentSheet(await sheetFile(rows), input)))
    .body

/** Imports and waits; returns the task, or what was answered instead of one. */
async function importSheet(person: PersonName, input: object, file: Uint8Array) {
  const { body } = await world.call(person, 'POST', '/api/actions/run-import', sentSheet(file, input))
  if (!body.task) return body
  await tasksEnded()
  return (await world.call(person, 'GET', '/api/actions/open-task', { task: body.task })).body
}

const schools = ['学校全称', '所属县区', '学校类型', '特色领域', '排序']

const schoolNamed = async (name: string) => {
  const where = { name: { equals: name } }
  return (await world.payload.find({ collection: 'schools', where, depth: 0 })).docs[0]
}

test('a preview says of every row whether it is new, changed, unchanged or faulty, and writes nothing', async () => {
  const { body } = await world.call('admin', 'GET', '/api/schools', { depth: 0 })
  const told = await preview('admin', { table: 'schools' }, [
    schools,
    ['竹韵小学', '北区', '小学'],
    ['映荷小学', '北区', '小学', '清廉食堂，清廉文化'],
    ['砚 石 小 学', '100002', '初级中学'],
    ['新荷小学', '东区', '大学'],
    ['松风小学', '南区', '小学', null, '３'],
  ])
  expect(told.counts).toEqual({ new: 1, changed: 2, unchanged: 1, faulty: 1 })
  expect(
    told.rows.map(({ changes, faults, number, status }: Record<string, unknown>) => [
      number,
      status,
      changes,
      faults,
    ]),
  ).toEqual([
    [2, 'unchanged', [], []],
    [3, 'changed', [{ header: '特色领域', before: '（空）', after: '清廉食堂、清廉文化' }], []],
    [4, 'changed', [{ header: '学校类型', before: '小学', after: '初级中学' }], []],
    [
      5,
      'faulty',
      [],
      [
        '“学校类型”里没有“大学”这一项，可以填：幼儿园、小学、教学点、初级中学、九年一贯制学校、完全中学、高级中学、十二年一贯制学校、中等职业学校、特殊教育学校。',
        '“所属县区”找不到“东区”，请照系统里的县区名称或代码填写。',
      ],
    ],
    [6, 'new', [], []],
  ])
  expect((await world.call('admin', 'GET', '/api/schools', { depth: 0 })).body).toEqual(body)
})

test('a sheet with one wrong row is not read in at all, and comes back with what is wrong', async () => {
  const rows = [schools, ['清泉小学', '北区', '小学'], ['明德小学', '北区', '']]
  const file = await sheetFile(rows)
  const task = await importSheet('admin', { table: 'schools' }, file)
  expect([task.status, task.message]).toEqual(['failed', '有 1 行有错，一行也没有导入，请改正后重新上传。'])
  expect(await schoolNamed('清泉小学')).toBe(undefined)
  const form = sentSheet(file, { table: 'schools' })
  const { token } = await world.payload.login({
    collection: 'users',
    data: { username: world.town.people.admin.username, password: 'a-long-password' },
  })
  const answer = await fetch(new URL('/api/actions/mark-import', world.served.origin), {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  const marked = await readSheet(new Uint8Array(await answer.arrayBuffer()))
  expect(marked.map(({ cells }) => cells)).toEqual([
    [...schools, '错误说明'],
    ['清泉小学', '北区', '小学'],
    ['明德小学', '北区', '', null, null, '请填写“学校类型”。'],
  ])
})

test('new schools get an address by their name and can be changed by the next sheet', async () => {
  const task = await importSheet(
    'admin',
    { table: 'schools' },
    await sheetFile([schools, ['临江小学', '北区', '小学', '清廉食堂', 7], ['竹韵小学', '南区', '小学']]),
  )
  expect([task.status, task.output]).toEqual(['done', { new: 1, changed: 1 }])
  const made = await schoolNamed('临江小学')
  expect([made?.slug, made?.shortName, made?.ownership, made?.topics, made?.order]).toEqual([
    'linjiangxiaoxue',
    '临江小学',
    'public',
    ['canteen'],
    7,
  ])
  expect((await schoolNamed('竹韵小学'))?.district).toBe(world.town.districts.south)
  const versions = { collection: 'schools', where: { parent: { equals: made?.id } } } as const
  const again = await importSheet(
    'admin',
    { table: 'schools' },
    await sheetFile([schools, ['临江小学', '北区', '小学', '清廉家风、清廉食堂', 8]]),
  )
  expect(again.output).toEqual({ new: 0, changed: 1 })
  const changed = await schoolNamed('临江小学')
  expect([changed?.order, changed?.topics]).toEqual([8, ['family', 'canteen']])
  expect((await world.payload.findVersions(versions)).totalDocs).toBe(1)
})

test('the log says who read in what', async () => {
  const { body } = await world.call('observer', 'GET', '/api/audit-log', {
    'where[target][equals]': 'schools',
    sort: '-createdAt',
  })
  expect(body.docs.map(({ actorName, summary }: Record<string, string>) => [actorName, summary])[0]).toEqual([
    'admin 的姓名',
    '导入学校：新增 0，修改 1',
  ])
})

test('the secretary reads in the quotas of a campaign, an administrator does not', async () => {
  const { id } = await makeCampaign(world.payload, 'submission')
  const file = await sheetFile([
    ['县区', '下限', '上限'],
    ['北区', 1, 6],
    ['南区', '', '４'],
  ])
  const input = { table: 'quotas', campaign: id }
  expect((await importSheet('admin', input, file)).errors[0].message).toBe('您的账号不能导入这种表。')
  expect((await importSheet('secretary', input, file)).output).toEqual({ new: 2, changed: 0 })
  const { quotas } = await world.payload.findByID({ collection: 'campaigns', id, depth: 0 })
  const { districts } = world.town
  expect(quotas.districts?.map(({ district, max, min }) => [district, min, max])).toEqual([
    [districts.north, 1, 6],
    [districts.south, null, 4],
  ])
})

test('holidays are read in whatever way their dates are written, beside those there are', async () => {
  const dates = ['2026.10.08', '2026/10/9', '2026年10月10日', new Date('2026-10-11T00:00:00Z'), '2026-10-12']
  const file = await sheetFile([
    ['日期', '安排'],
    ...dates.map((date, index) => [date, index % 2 ? '放假' : '上班']),
  ])
  expect((await importSheet('secretary', { table: 'holidays' }, file)).output).toEqual({ new: 5, changed: 0 })
  const { corrections } = await world.payload.findGlobal({ slug: 'holiday-table' })
  expect(corrections?.map(({ date, working }) => [date, working])).toEqual([
    ['2026-10-08', true],
    ['2026-10-09', false],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-10-12', true],
  ])
})

test('a template has lists to choose from, and its sample is not read in', async () => {
  const { bytes, status } = await download(world, 'admin', '/api/actions/open-import-template?table=schools')
  expect(status).toBe(200)
  expect((await importSheet('admin', { table: 'schools' }, bytes)).message).toBe(
    '表头下面没有数据，请填写后再上传。',
  )
  expect(
    (await world.call('secretary', 'GET', '/api/actions/open-import-template?table=schools')).status,
  ).toBe(403)
})

test('a list comes out as a sheet, is edited in Excel and goes in again', async () => {
  const columns = 'name,shortName,slug,district,type,ownership,order'
  const where = encodeURIComponent(JSON.stringify({ district: { equals: world.town.districts.south } }))
  const path = `/api/actions/open-list-file?collection=schools&file=xlsx&columns=${columns}&sort=name&where=${where}`
  const { bytes } = await download(world, 'admin', path)
  const sheet = await readSheet(bytes)
  expect(sheet[2]?.cells).toEqual(['学校全称', '简称', '网址名', '所属县区', '学校类型', '办学性质', '排序'])
  const changed = sheet.map(({ cells }) => (cells[0] === '砚石小学' ? [...cells.slice(0, -1), 42] : cells))
  const task = await importSheet('admin', { table: 'schools' }, await sheetFile(changed as Rows))
  expect(task.output).toEqual({ new: 0, changed: 1 })
  expect((await schoolNamed('砚石小学'))?.order).toBe(42)
})

test('a short name with a telephone and an address that led to another school are refused in their row', async () => {
  const lotus = { collection: 'schools', id: world.town.schools.lotus, depth: 0 } as const
  const { slug: former } = await world.payload.findByID(lotus)
  await world.payload.update({ ...lotus, data: { slug: 'new-lotus' } })
  const told = await preview('admin', { table: 'schools' }, [
    [...schools.slice(0, 3), '简称', '网址名'],
    ['望江小学', '北区', '小学', '望小13907750001', 'wangjiang'],
    ['听涛小学', '北区', '小学', '听涛', former],
    ['观澜小学', '北区', '小学', '观澜', 'guanlan'],
  ])
  expect(told.rows.map(({ faults }: { faults: string[] }) => faults)).toEqual([
    ['有手机号码“139…01”，不能公开，请删去。'],
    [`网址名“${former}”已有别的学校使用或用过，请换一个或者空着。`],
    [],
  ])
})
