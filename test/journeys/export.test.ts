import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContestExport } from '@cms/domain/proof/contest-export'
import { verifyExport } from '@cms/domain/proof/verify-export'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announcedContest, type Contest, judgedContest, must, resultsIn, type Work } from '../support/decided'
import { openWorld, type World } from '../support/world'

let world: World
let contest: Contest

const tiers = [
  { key: '1', name: '一等奖', mode: 'ratio' as const, value: 25 },
  { key: '2', name: '二等奖', mode: 'ratio' as const, value: 25 },
]

const works: Work[] = [
  { school: 'lotus', losses: [1, 4, 2] },
  { school: 'bamboo', losses: [8, 3, 6.5] },
  { school: 'lotus', losses: [12, 9, 10] },
  { school: 'bamboo', losses: [15, 11, 19] },
]

beforeAll(async () => {
  world = await openWorld()
  contest = await announcedContest(world, works, awarding({}))
})
afterAll(() => world?.end())

const awarding = (change: Partial<Campaign['awards']>): Partial<Campaign> => ({
  awards: { tiers, groupBy: 'campaign', base: 'received', rounding: 'ceil', onTie: 'raise', ...change },
})

const open = (person: 'secretary' | 'observer' | 'owner' | 'judge', { id }: Campaign) =>
  world.call(person, 'GET', '/api/actions/open-export', { campaign: id })

const exportOf = async (campaign: Campaign) => (await open('observer', campaign)).body as ContestExport

/** What `npm run verify` says of a file, and how it ends. */
async function verified(contest: ContestExport): Promise<{ code: number; out: string }> {
  const file = path.join(world.folder, 'export.json')
  await writeFile(file, JSON.stringify(contest))
  const root = path.resolve(import.meta.dirname, '../..')
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'cms/verify.ts', file], { cwd: root }, (error, out) =>
      resolve({ code: Number(error?.code ?? 0), out }),
    )
  })
}

test('the whole result is computed again from an export', async () => {
  const contestExport = await exportOf(contest.campaign)
  expect(verifyExport(contestExport)).toMatchObject({
    same: true,
    figures: {
      sheets: 12,
      links: 12,
      works: 4,
      awarded: 2,
      root: contest.campaign.proof?.merkleRoot,
      chainHead: contest.campaign.proof?.chainHead,
    },
  })
  const { code, out } = await verified(contestExport)
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    `一致：${contest.campaign.title}的结果可以由评分表重新算出。`,
  ])
})

test('the command names the sheet in which one mark was changed', async () => {
  const contestExport = await exportOf(contest.campaign)
  const [mark] = contestExport.sheets[4]?.marks ?? []
  if (mark) mark.points -= 1
  expect(await verified(contestExport)).toEqual({
    code: 1,
    out: '不一致：作品 C-002 评委 B 的评分表与存证不符：内容在存证之后被改动过。\n',
  })
})

test('an export names no judge, and one alias is one judge', async () => {
  const { body, headers } = await open('secretary', contest.campaign)
  expect(headers.get('content-disposition')).toContain(`filename="export-${contest.campaign.slug}.json"`)
  const { sheets } = body as ContestExport
  const people = Object.values(world.town.people).flatMap(({ id, name }) => [id, name])
  expect(people.filter((secret) => JSON.stringify(body).includes(secret))).toEqual([])
  const seats = Map.groupBy(sheets, ({ judge }) => judge)
  expect([...seats.keys()].sort()).toEqual(['J1', 'J2', 'J3'])
  expect([...seats.values()].map((own) => new Set(own.map(({ seat }) => seat)).size)).toEqual([1, 1, 1])
})

test('the contest staff export, a school and a judge do not', async () => {
  const people = ['secretary', 'observer', 'owner', 'judge'] as const
  const statuses: number[] = []
  for (const person of people) statuses.push((await open(person, contest.campaign)).status)
  expect(statuses).toEqual([200, 200, 403, 403])
})

test('an award changed by hand and one corrected after an objection are exported with their reasons', async () => {
  const { campaign, entries } = await judgedContest(world, works, awarding({}))
  const raised = { to: 'tier', tierKey: '1' }
  await must(world, 'secretary', 'change-award', {
    entry: entries[1]?.id,
    award: raised,
    reason: '评审会复议。',
  })
  await must(world, 'secretary', 'announce-results', { campaign: campaign.id })
  const [first] = await resultsIn(world, campaign)
  const { objection } = await must(world, 'secretary', 'record-objection', {
    campaign: campaign.id,
    result: first?.id,
    receivedAt: new Date().toISOString(),
    channel: '书面',
    name: '某教师',
    phone: '0775-0000000',
    content: '数据与实际不符。',
  })
  const settled = { objection, outcome: 'upheld', reason: '经查属实。', tierKey: '2' }
  await must(world, 'secretary', 'settle-objection', settled)
  const contestExport = await exportOf(campaign)
  const changes = contestExport.entries.map(({ handChange, workCode }) => [workCode, handChange])
  expect(changes.sort()).toEqual([
    ['C-001', { tierKey: '2', reason: '经异议核实，由一等奖更正为二等奖。' }],
    ['C-002', { tierKey: '1', reason: '评审会复议。' }],
    ['C-003', null],
    ['C-004', null],
  ])
  expect(verifyExport(contestExport)).toMatchObject({ same: true, figures: { awarded: 2 } })
})

test.each<[string, Partial<Campaign>]>([
  [
    'standard scores',
    { policy: { method: 'standard-score', trimHigh: 0, trimLow: 0, trimFrom: 1, decimals: 3 } },
  ],
  ['medians', { policy: { method: 'median', trimHigh: 0, trimLow: 0, trimFrom: 1, decimals: 1, ties: [] } }],
  ['awards by category', awarding({ groupBy: 'category', base: 'screened' })],
])('an export of a contest with %s agrees', async (_, change) => {
  const inTwo = works.map((work, index) => ({
    ...work,
    change: { category: index < 2 ? 'culture' : 'oversight' },
  }))
  const { campaign } = await announcedContest(world, inTwo, change)
  expect(verifyExport(await exportOf(campaign))).toMatchObject({ same: true, figures: { works: 4 } })
})

test('before the announcement nothing is exported', async () => {
  const { campaign } = await judgedContest(world, [{ school: 'lotus', losses: [1] }])
  const { body, status } = await open('secretary', campaign)
  expect([status, body.errors[0].message]).toEqual([409, '结果还没有公布，公布之后才能下载。'])
})
