import type { Campaign } from '@cms/payload-types'
import ExcelJS from 'exceljs'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraphsOf, tablesOf } from '../office/read-paper'
import { download } from '../support/download'
import { inDays, makeCampaign, makeEntry } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  const { districts, schools } = world.town
  campaign = await makeCampaign(world.payload, 'forwarding', {
    title: '2026 年典型案例征集',
    quotas: { perSchool: 9, districts: [{ district: districts.north, min: 1, max: 3 }] },
    divisions: [{ key: 'teacher', label: '教师组' }],
  })
  const entry = (title: string, school: string, forwardRank: number | null, change = {}) =>
    makeEntry(world.payload, campaign, school, {
      title,
      division: 'teacher',
      status: forwardRank ? 'forwarded' : 'submitted',
      forwardedAt: forwardRank ? inDays(-1) : null,
      forwardRank,
      receiptNo: `2026-0000000${forwardRank ?? 0}`,
      authors: [{ name: '韦明' }, { name: '覃莲' }],
      tutors: [{ name: '黄老师' }],
      submittedBy: world.town.people.owner.id,
      ...change,
    })
  await entry('第二名', schools.bamboo, 2, { status: 'returned' })
  await entry('第一名', schools.lotus, 1)
  await entry('没有推荐', schools.lotus, null)
  await entry('别县的', schools.stone, 1)
})
afterAll(() => world?.end())

const fileOf = (person: PersonName, query: Record<string, string>) =>
  download(
    world,
    person,
    `/api/actions/open-forwarding-file?${new URLSearchParams({ campaign: campaign.id, ...query })}`,
  )

/** The cells of the first sheet, row by row, as texts. */
async function rowsIn(bytes: Uint8Array): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as never)
  const rows: string[][] = []
  book.worksheets[0]?.eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text))
  })
  return rows
}

const textOfPdf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replace(/\s+/g, '')

test('the Excel sheet lists what the district has forwarded, in its order, and nothing else', async () => {
  const { bytes, headers, status } = await fileOf('district', { format: 'xlsx' })
  const name = encodeURIComponent('2026 年典型案例征集推荐汇总表（北区）.xlsx')
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="forwarding.xlsx"; filename*=UTF-8''${name}`,
  ])
  const rows = await rowsIn(bytes)
  expect(rows.map(([first]) => first).filter((cell) => /^\d+$/.test(cell ?? ''))).toEqual(['1', '2'])
  expect(rows.filter(([first]) => /^\d+$/.test(first ?? ''))).toEqual([
    [
      '1',
      '2026-00000001',
      '第一名',
      '清廉文化',
      '教师组',
      '映荷小学',
      '韦明、覃莲',
      '黄老师',
      'owner 的姓名',
      '',
    ],
    [
      '2',
      '2026-00000002',
      '第二名',
      '清廉文化',
      '教师组',
      '竹韵小学',
      '韦明、覃莲',
      '黄老师',
      'owner 的姓名',
      '退回修改中',
    ],
  ])
  expect(rows.find(([first]) => first === '推荐次序')).toEqual([
    '推荐次序',
    '回执编号',
    '作品名称',
    '类别',
    '组别',
    '学校',
    '作者',
    '指导教师',
    '填报员',
    '备注',
  ])
  expect(rows.flat()).toContain('推荐单位：北区　本县区名额 3 件，至少 1 件，已推荐 2 件')
})

test('the printable sheet says the same, with whom to ask', async () => {
  const { bytes, headers, status } = await fileOf('district', { format: 'pdf' })
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const text = await textOfPdf(bytes)
  const told = [
    '推荐汇总表',
    '北区',
    '共推荐2件',
    '联系人：district的姓名',
    '第一名',
    '第二名',
    '映荷小学',
    '退回修改中',
  ]
  expect(told.filter((words) => !text.includes(words))).toEqual([])
  expect(['没有推荐', '别县的', '砚石小学'].filter((words) => text.includes(words))).toEqual([])
  const { north } = world.town.districts
  const office = await textOfPdf((await fileOf('secretary', { format: 'pdf', district: north })).bytes)
  expect([office.includes('第一名'), office.includes('联系人')]).toEqual([true, false])
})

test('the letter in Word has headings by style and the same works in the attached table', async () => {
  const { bytes, status } = await fileOf('district', { format: 'docx' })
  const paragraphs = await paragraphsOf(bytes)
  const [table] = await tablesOf(bytes)
  expect([
    status,
    paragraphs[0],
    table?.repeated,
    table?.rows.map(([rank, title, , , school]) => [rank, title, school]),
  ]).toEqual([
    200,
    { style: 'Title', text: '北区关于报送2026 年典型案例征集推荐作品的函' },
    [['次序', '作品名称', '类别', '组别', '学校', '作者', '备注']],
    [
      ['1', '第一名', '映荷小学'],
      ['2', '第二名', '竹韵小学'],
    ],
  ])
  expect(paragraphs.map(({ text }) => text)).toContain('（联系人：district 的姓名）')
})

test('a district opens its own sheet whatever it asks for; the secretary opens that of any district, by name', async () => {
  const { north, south } = world.town.districts
  const titlesIn = async (person: PersonName, query: Record<string, string>) =>
    (await rowsIn((await fileOf(person, { format: 'xlsx', ...query })).bytes))
      .filter(([first]) => /^\d+$/.test(first ?? ''))
      .map(([, , title]) => title)
  expect(await titlesIn('otherDistrict', { district: north })).toEqual(['别县的'])
  expect(await titlesIn('secretary', { district: north })).toEqual(['第一名', '第二名'])
  expect(await titlesIn('secretary', { district: south })).toEqual(['别县的'])
  const unnamed = await world.call('secretary', 'GET', '/api/actions/open-forwarding-file', {
    campaign: campaign.id,
    format: 'xlsx',
  })
  expect(told(unnamed)).toEqual([400, '请选择要打开哪个县区的汇总表。', 'district'])
})
