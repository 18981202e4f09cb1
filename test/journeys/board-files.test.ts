import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraphsOf, tablesOf } from '../office/read-paper'
import { textOfPages } from '../office/read-pdf'
import { rowsFrom, sheetOf } from '../office/read-workbook'
import { decide, must } from '../support/decided'
import { download } from '../support/download'
import { inDays } from '../support/make'
import { onePerEntry, type Reviewed, resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World
let contest: Reviewed

const awards: Campaign['awards'] = {
  tiers: [
    { key: '1', name: '一等奖', mode: 'count', value: 1 },
    { key: '2', name: '二等奖', mode: 'count', value: 1 },
  ],
  groupBy: 'campaign',
  base: 'screened',
  rounding: 'round',
  onTie: 'raise',
  organizerName: '优秀组织奖',
  tutorName: '优秀指导教师',
  tutorTiers: ['1'],
}

const trimmed = {
  method: 'trimmed-mean' as const,
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 3,
  decimals: 2,
  belowTrim: 'mean' as const,
  ties: ['extend-decimals' as const],
}

const review = { ...onePerEntry, sheetsPerEntry: 2 }

beforeAll(async () => {
  world = await openWorld()
  await world.payload.updateGlobal({ slug: 'site-settings', data: { owner: '贵港市教育局' }, depth: 0 })
  contest = await made()
})
afterAll(() => world?.end())

/** Three works, the first with a tutor, and a school honoured. */
async function made(): Promise<Reviewed> {
  const losses = [
    [0, 1],
    [4, 5.5],
    [8, 9],
  ]
  const contest = await reviewed(world, losses, { awards, review, title: '2026 年案例征集' })
  await world.payload.update({
    collection: 'entries',
    id: contest.entries[0]?.id ?? '',
    data: { title: '001 号账本', tutors: [{ name: '覃老师' }] },
    depth: 0,
  })
  await must(world, 'secretary', 'award-organizer', {
    change: 'add',
    campaign: contest.campaign.id,
    unit: { kind: 'school', id: world.town.schools.lotus },
    reason: '组织发动充分。',
  })
  return contest
}

const file = (action: string, name: string, { campaign }: Reviewed, more: Record<string, string> = {}) =>
  download(
    world,
    'secretary',
    `/api/actions/${action}?${new URLSearchParams({ campaign: campaign.id, file: name, ...more })}`,
  )

/** The rows of a sheet below its heading, which begins with the label. */
async function tableIn(bytes: Uint8Array, sheet: string, label: string): Promise<Record<string, unknown>[]> {
  const rows = rowsFrom(await sheetOf(bytes, sheet), 1)
  const head = rows.findIndex(([first]) => first === label)
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(row.map((cell, index) => [String(rows[head]?.[index]), cell])))
}

test('every mark of every judge is in one table, ids as text and numbers as numbers, judges without their names', async () => {
  const { bytes, headers, status } = await file('open-board-file', 'marks.xlsx', contest)
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="marks.xlsx"; filename*=UTF-8''${encodeURIComponent('评分明细-2026 年案例征集.xlsx')}`,
  ])
  const lines = await tableIn(bytes, '评分明细', '作品编号')
  expect(lines.map((line) => [line.作品编号, line.席位, line.合计])).toEqual([
    ['C-001', 'A', 100],
    ['C-001', 'B', 99],
    ['C-002', 'A', 96],
    ['C-002', 'B', 94.5],
    ['C-003', 'A', 92],
    ['C-003', 'B', 91],
  ])
  const works = await tableIn(bytes, '作品汇总', '作品编号')
  expect(works.map((work) => [work.A, work.B, work.最终得分, work.名次, work.奖项])).toEqual([
    [100, 99, 99.5, 1, '一等奖'],
    [96, 94.5, 95.25, 2, '二等奖'],
    [92, 91, 91.5, 3, null],
  ])
  const names = async (more?: Record<string, string>) =>
    (await tableIn((await file('open-board-file', 'marks.xlsx', contest, more)).bytes, '评委', '评委')).map(
      ({ 评委 }) => 评委,
    )
  expect(await names()).toEqual(['评委 1', '评委 2', '评委 3'])
  expect((await names({ names: '1' })).sort()).toEqual([
    'judge 的姓名',
    'otherJudge 的姓名',
    'thirdJudge 的姓名',
  ])
})

test('the results go out with units and tutors honoured, and say that they are pending', async () => {
  const { bytes } = await file('open-board-file', 'results.xlsx', contest)
  const results = await tableIn(bytes, '评选结果', '名次')
  expect(results.map((row) => [row.名次, row.奖项, row.作品名称, row.县区, row.指导教师])).toEqual([
    [1, '一等奖', '001 号账本', '北区', '覃老师'],
    [2, '二等奖', contest.entries[1]?.title, '北区', null],
    [3, null, contest.entries[2]?.title, '北区', null],
  ])
  const honours = await tableIn(bytes, '其他奖项', '奖项')
  expect(honours.map((row) => [row.奖项, row.单位, row.姓名])).toEqual([
    ['优秀组织奖', '映荷小学', null],
    ['优秀指导教师', '映荷小学', '覃老师'],
  ])
  const said = JSON.stringify(rowsFrom(await sheetOf(bytes, '评选结果'), 1).slice(0, 4))
  expect(said).toContain('拟定结果，公布之前还会变动')
})

test('a work with too few sheets to leave out extremes says so in the results, announced or not', async () => {
  const few = await reviewed(world, [[0, 1, 2], [4]], { awards, policy: trimmed, review })
  const told = async () =>
    (await tableIn((await file('open-board-file', 'results.xlsx', few)).bytes, '评选结果', '名次')).map(
      (row) => [row.名次, row.得分, row.备注],
    )
  const expected = [
    [1, 99, null],
    [2, 96, '评分表不足 3 份，取平均分'],
  ]
  expect(await told()).toEqual(expected)
  await must(world, 'secretary', 'announce-results', { campaign: few.campaign.id, acceptMissing: true })
  expect(await told()).toEqual(expected)
})

test('the charts go out as the tables they are drawn from', async () => {
  const { bytes } = await file('open-board-file', 'charts.xlsx', contest)
  const buckets = await tableIn(bytes, '总分分布', '从')
  expect(
    buckets.filter(({ 评分表 }) => Number(评分表) > 0).map((row) => [row.从, row.到, row.评分表]),
  ).toEqual([
    [90, 92, 1],
    [92, 94, 1],
    [94, 96, 1],
    [96, 98, 1],
    [98, 100, 2],
  ])
  const judges = await tableIn(bytes, '评委宽严', '评委')
  expect(judges.map((row) => [row.平均给分, row.偏严]).sort()).toEqual([
    [94.83, 0.58],
    [96, -0.58],
  ])
  const ranges = await tableIn(bytes, '作品分差', '作品编号')
  expect(ranges.map((row) => [row.作品编号, row.得分, row.分差])).toEqual([
    ['C-001', 99.5, 1],
    ['C-002', 95.25, 1.5],
    ['C-003', 91.5, 1],
  ])
})

test('the score summary prints totals by seat with boxes to sign in', async () => {
  const { bytes, headers } = await file('open-board-file', 'score-summary.pdf', contest)
  expect(headers.get('content-type')).toBe('application/pdf')
  const text = (await textOfPages(bytes)).join('')
  expect(
    ['2026年案例征集评分汇总表', 'C-002', '94.5', '95.25', '评委签字', '纪检监督签字'].filter(
      (part) => !text.includes(part),
    ),
  ).toEqual([])
  expect(text).not.toContain('judge的姓名')
  const named = (
    await textOfPages((await file('open-board-file', 'score-summary.pdf', contest, { names: '1' })).bytes)
  ).join('')
  expect(named).toContain('评委签字（judge的姓名）')
})

test('files of a contest without works, and of others than the staff, are refused', async () => {
  const empty = await reviewed(world, [])
  expect((await file('open-board-file', 'marks.xlsx', empty)).status).toBe(404)
  for (const action of ['open-board-file?file=marks.xlsx', 'open-result-file?file=notice.docx']) {
    const path = `/api/actions/${action}&campaign=${contest.campaign.id}`
    for (const person of ['owner', 'judge', 'editor', 'admin'] as const) {
      expect((await download(world, person, path)).status).toBe(403)
    }
    expect((await download(world, 'observer', path)).status).toBe(200)
  }
})

test('the notice is written from the pending result, lists no names, and not before there is a result', async () => {
  const { bytes, headers, status } = await file('open-result-file', 'notice.docx', contest)
  expect([status, headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])
  const [title] = await paragraphsOf(bytes)
  expect(title?.text).toContain('关于2026 年案例征集拟获奖名单的公示')
  const tables = (await tablesOf(bytes)).map(({ rows }) => rows)
  expect(tables).toEqual([
    [['1', '001 号账本', '映荷小学', '清廉文化']],
    [['1', contest.entries[1]?.title, '竹韵小学', '清廉文化']],
    [['1', '映荷小学']],
  ])
  const early = await reviewed(world, [[0]], {}, 'reviewing')
  expect((await file('open-result-file', 'notice.docx', early)).status).toBe(409)
  const unscored = await reviewed(world, [[0], []])
  expect((await file('open-result-file', 'notice.docx', unscored)).status).toBe(409)
})

test('the decision is written once the result is final, and says what became of objections', async () => {
  const contest = await made()
  const { campaign } = contest
  expect((await file('open-result-file', 'decision.docx', contest)).status).toBe(409)
  await must(world, 'secretary', 'announce-results', { campaign: campaign.id, acceptMissing: true })
  expect((await file('open-result-file', 'decision.docx', contest)).status).toBe(409)
  const [first] = await resultsOf(world, campaign)
  const { objection } = await must(world, 'secretary', 'record-objection', {
    campaign: campaign.id,
    result: first?.id,
    receivedAt: new Date().toISOString(),
    channel: '来信',
    name: '某校',
    phone: '0775-0000000',
    content: '案例中的数据与公开资料不符。',
  })
  await must(world, 'secretary', 'settle-objection', {
    objection,
    outcome: 'upheld',
    reason: '数据确有出入，予以更正。',
    tierKey: '2',
  })
  await decide(world, await world.payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 }))
  const { bytes } = await file('open-result-file', 'decision.docx', contest)
  const text = (await paragraphsOf(bytes)).map((paragraph) => paragraph.text).join('')
  expect(text).toContain('公示期间收到异议1件，经核查成立1件，相关结果已作调整。')
  expect(text).toContain('活动共收到作品3件')
  const tables = (await tablesOf(bytes)).map(({ rows }) => rows)
  expect(tables.map((rows) => rows.map((row) => row[1]))).toEqual([
    ['001 号账本', contest.entries[1]?.title],
    ['映荷小学'],
  ])
})

test('the notice of an announced result keeps the days it was announced with', async () => {
  const contest = await made()
  await must(world, 'secretary', 'announce-results', { campaign: contest.campaign.id, acceptMissing: true })
  await world.payload.update({
    collection: 'campaigns',
    id: contest.campaign.id,
    data: { notice: { ...contest.campaign.notice, startsOn: inDays(-1), endsOn: inDays(6) } },
    depth: 0,
  })
  const { bytes } = await file('open-result-file', 'notice.docx', contest)
  const text = (await paragraphsOf(bytes)).map((paragraph) => paragraph.text).join('')
  const day = (days: number) => {
    const [year, month, date] = inDays(days).slice(0, 10).split('-').map(Number)
    return `${year}年${month}月${date}日`
  }
  expect(text).toContain(`${day(-1)}至${day(6)}，共5个工作日。`)
})
