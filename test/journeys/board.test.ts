import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeEntry, makeSheet, marksOff } from '../support/make'
import type { PersonName } from '../support/people'
import { onePerEntry, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Work = Record<string, unknown> & {
  workCode: string
  sheets: { seat: string; judge: string; total: string; status: string; note: string | null }[]
  marks: { kind: string; label: string; text: string }[]
}

const open = async ({ id }: Campaign, person: PersonName = 'secretary') =>
  (await world.call(person, 'GET', '/api/actions/open-board', { campaign: id })).body

const workIn = (board: Record<string, Work[]>, code: string) =>
  board.works?.find(({ workCode }) => workCode === code) as Work

const three = { ...onePerEntry, sheetsPerEntry: 3 }
const tiers = [
  { key: '1', name: '一等奖', mode: 'ratio' as const, value: 30 },
  { key: '2', name: '二等奖', mode: 'count' as const, value: 1 },
]
const awards: Campaign['awards'] = {
  tiers,
  groupBy: 'campaign',
  base: 'screened',
  rounding: 'round',
  onTie: 'raise',
}

test('the board shows the secretary and the observer who scored what, a judge behind a letter', async () => {
  const { campaign, judges } = await reviewed(world, [[0, 4], [10]], { awards })
  for (const person of ['secretary', 'observer'] as const) {
    const board = await open(campaign, person)
    const [first, second] = board.works
    expect([first.score, first.rank, first.figures.range, first.award]).toEqual(['98.00', 1, '4.0', '一等奖'])
    expect([second.score, second.rank, second.figures.range, second.award]).toEqual([
      '90.00',
      2,
      null,
      '二等奖',
    ])
    expect(
      first.sheets.map(({ judge, seat, total }: Work['sheets'][number]) => [seat, judge, total]),
    ).toEqual([
      ['A', judges[0], '100.0'],
      ['B', judges[1], '96.0'],
    ])
    expect(board.judges.map(({ id, name }: { id: string; name: string }) => [id, name]).sort()).toEqual(
      [
        [judges[0], 'judge 的姓名'],
        [judges[1], 'otherJudge 的姓名'],
        [judges[2], 'thirdJudge 的姓名'],
      ].sort(),
    )
  }
})

test('other ways of scoring stand beside the official figure and change nothing about it', async () => {
  const policy = {
    method: 'mean' as const,
    trimHigh: 1,
    trimLow: 1,
    trimFrom: 3,
    decimals: 2,
    ties: ['extend-decimals' as const],
  }
  const losses = [
    [0, 1, 8],
    [4, 5, 12],
    [2, 3],
  ]
  const { campaign } = await reviewed(world, losses, { policy, review: three })
  const board = await open(campaign)
  const { figures, score } = workIn(board, 'C-001') as unknown as Record<string, Record<string, string>>
  expect([score, figures]).toEqual([
    '97.00',
    { mean: '97.00', trimmed: '99.00', median: '99.00', standard: '99.89', level: '97.00', range: '8.0' },
  ])
  expect(workIn(board, 'C-003').figures).toMatchObject({ trimmed: null, range: '1.0', level: '95.00' })
})

test('what a person should look at stands with the work, in a sentence', async () => {
  const losses = [
    [0, 1, 2],
    [3, 4, 19],
    [9, 10],
    [12, 12, 12],
  ]
  const { campaign } = await reviewed(world, losses, { awards, review: three })
  const board = await open(campaign)
  const told = Object.fromEntries(
    board.works.map(({ marks, workCode }: Work) => [workCode, marks.map(({ text }) => text)]),
  )
  expect(told).toEqual({
    'C-001': [],
    'C-002': [
      '最高分与最低分相差 16.0 分，超过 15.0 分。',
      '评委 C 的总分比其他评委的中位数低 15.5 分，超过 15.0 分。',
      '不计评委 A 的评分，结果会由二等奖变为未获奖。',
      '不计评委 B 的评分，结果会由二等奖变为未获奖。',
    ],
    'C-003': ['有 2 份有效评分表，同轮多数作品是 3 份。'],
    'C-004': [],
  })
})

test('a tie on a cut and an award that hangs on one sheet are marked, and how many awards there are is explained', async () => {
  const losses = [
    [0, 0],
    [5, 5],
    [5, 5],
    [5, 6],
  ]
  const { campaign } = await reviewed(world, losses, {
    awards,
    review: { ...onePerEntry, sheetsPerEntry: 2 },
  })
  const board = await open(campaign)
  expect(
    board.works.map(({ award, marks, rank, tied, workCode }: Work) => [
      workCode,
      rank,
      tied,
      award,
      marks.map(({ label }) => label),
    ]),
  ).toEqual([
    ['C-001', 1, false, '一等奖', []],
    ['C-002', 2, true, '二等奖', ['分界并列']],
    ['C-003', 2, true, '二等奖', ['分界并列']],
    ['C-004', 4, false, null, ['一份定奖']],
  ])
  expect(workIn(board, 'C-004').marks[0]?.text).toBe('不计评委 B 的评分，结果会由未获奖变为二等奖。')
  expect(board.decisions.tiers.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    '4 件 × 30% ＝ 1.2，四舍五入为 1 件。',
    '定额 1 件；分界处同分，并列的都获此奖，实为 2 件。',
  ])
})

test('who recused or abstained is seen with the reason, and counts for nothing', async () => {
  const { payload, town } = world
  const { campaign } = await reviewed(world, [[0]], { review: three })
  const entry = await makeEntry(payload, campaign, town.schools.stone, {
    status: 'accepted',
    workCode: 'C-009',
  })
  await makeSheet(payload, entry, town.people.judge.id, { status: 'recused', recusalReason: '曾指导过作者' })
  await makeSheet(payload, entry, town.people.otherJudge.id, {
    seat: 'B',
    status: 'abstained',
    abstentionReason: '不熟悉这一领域',
  })
  await makeSheet(payload, entry, town.people.thirdJudge.id, {
    seat: 'C',
    status: 'submitted',
    marks: marksOff(3),
  })
  const board = await open(campaign)
  const work = workIn(board, 'C-009')
  expect(work.sheets.map(({ note, seat, status, total }) => [seat, status, total, note])).toEqual([
    ['A', 'recused', null, '曾指导过作者'],
    ['B', 'abstained', null, '不熟悉这一领域'],
    ['C', 'submitted', '97.0', null],
  ])
  expect(work.score).toBe('97.00')
})

test('each judge stands with mean, spread and severity, and how far they agree is said in words', async () => {
  const losses = [
    [0, 4],
    [6, 10],
    [10, 14],
  ]
  const { campaign, judges } = await reviewed(world, losses, {
    review: { ...onePerEntry, sheetsPerEntry: 2 },
  })
  const board = await open(campaign)
  const marking = Object.fromEntries(
    board.judges.map(({ id, marking }: { id: string; marking: unknown }) => [id, marking]),
  )
  expect(marking[judges[0] ?? '']).toEqual({
    mean: 94.67,
    deviation: 4.11,
    severity: -2,
    distance: 4,
    part: 0,
    lowest: 90,
    highest: 100,
  })
  expect(marking[judges[1] ?? '']).toMatchObject({ mean: 90.67, severity: 2 })
  expect(marking[judges[2] ?? '']).toBe(null)
  expect(board.agreement.alpha).toBeCloseTo(0.6809, 4)
  expect(board.agreement.sentence).toBe('评委之间的尺度大体一致（α ＝ 0.680），名次相近的作品宜再议。')
})

test('divisions compete by themselves', async () => {
  const { payload } = world
  const divisions = [
    { key: 'primary', label: '小学组' },
    { key: 'junior', label: '初中组' },
  ]
  const { campaign, entries } = await reviewed(world, [[0], [1], [2]], {
    divisions,
    awards: {
      ...awards,
      groupBy: 'division',
      tiers: [{ key: '1', name: '一等奖', mode: 'ratio', value: 50 }],
    },
  })
  for (const [index, division] of ['primary', 'primary', 'junior'].entries()) {
    await payload.update({
      collection: 'entries',
      id: entries[index]?.id ?? '',
      data: { division },
      depth: 0,
    })
  }
  const board = await open(campaign)
  expect(
    board.works.map(({ award, group, rank, workCode }: Work) => [group, rank, workCode, award]).sort(),
  ).toEqual(
    [
      ['小学组', 1, 'C-001', '一等奖'],
      ['小学组', 2, 'C-002', null],
      ['初中组', 1, 'C-003', '一等奖'],
    ].sort(),
  )
})

test('after the announcement the board shows what was frozen', async () => {
  const { campaign } = await reviewed(world, [[0], [4]], { awards })
  await world.call('secretary', 'POST', '/api/actions/announce-results', { campaign: campaign.id })
  const { docs } = await world.payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign.id }, rank: { equals: 2 } },
  })
  await world.payload.update({
    collection: 'results',
    id: docs[0]?.id ?? '',
    data: { awardKey: null, awardName: null, revision: '经异议核实更正。' },
  })
  const board = await open(campaign)
  expect(board.works.map(({ award, rank, revision, score }: Work) => [rank, score, award, revision])).toEqual(
    [
      [1, '100.00', '一等奖', null],
      [2, '96.00', null, '经异议核实更正。'],
    ],
  )
})
