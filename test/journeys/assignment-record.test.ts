import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countQueries } from '../support/count-queries'
import { makeBlindCopy, makeCampaign, makeEntry } from '../support/make'
import { openWorld, type World } from '../support/world'
import { campaignOf, pairsOn, reviewWith, secretaryOf } from './assigning'

let world: World
let secretary: ReturnType<typeof secretaryOf>

beforeAll(async () => {
  world = await openWorld()
  secretary = secretaryOf(world)
})
afterAll(() => world?.end())

const judgesOf = () => [world.town.people.judge.id, world.town.people.otherJudge.id]

async function linesOf(target: string, id: string | undefined) {
  const { body } = await world.call('observer', 'GET', '/api/audit-log', {
    'where[target][equals]': target,
    'where[targetId][equals]': id,
    depth: 0,
  })
  return body.docs
}

test('every sheet stands in the log with its work, its judge and the proposal it came by, and every code with its work', async () => {
  const { bamboo, lotus } = world.town.schools
  const change = { judges: judgesOf(), review: reviewWith({ sheetsPerEntry: 2 }) }
  const { campaign, entries } = await campaignOf(world, [lotus, bamboo], change)
  const proposal = (await secretary.propose(campaign)).body.proposal
  await secretary.apply(proposal)
  const sheets = await secretary.sheets(campaign)
  const told = await Promise.all(sheets.map(({ id }) => linesOf('score-sheets', id)))
  const { actor, actorName, address, role, summary } = told[0][0]
  expect([actor, actorName, role, address, summary]).toEqual([
    world.town.people.secretary.id,
    'secretary 的姓名',
    'secretary',
    '127.0.0.1',
    '新建评分表',
  ])
  expect(told.map((lines) => lines.map(({ changes }: { changes: unknown }) => changes))).toEqual(
    sheets.map(({ campaign, entry, id, judge, round, seat }) => [
      {
        id: { before: null, after: id },
        campaign: { before: null, after: campaign },
        entry: { before: null, after: entry },
        judge: { before: null, after: judge },
        round: { before: null, after: round },
        seat: { before: null, after: seat },
        status: { before: null, after: 'assigned' },
        marks: { before: null, after: [] },
        adjustments: { before: null, after: [] },
        proposal: { before: null, after: proposal },
      },
    ]),
  )
  const [line] = await linesOf('entries', entries[0]?.id)
  expect([line.summary, line.changes]).toEqual([
    `修改参评作品《${entries[0]?.title}》`,
    { workCode: { before: null, after: expect.stringMatching(/^C-00[12]$/) } },
  ])
})

test('a proposal that is applied twice at the same moment makes each sheet once', async () => {
  const { bamboo, lotus, stone } = world.town.schools
  const change = { judges: judgesOf(), review: reviewWith({ sheetsPerEntry: 2 }) }
  const { campaign } = await campaignOf(world, [lotus, bamboo, stone], change)
  const proposal = (await secretary.propose(campaign)).body.proposal
  const pairs = pairsOn(await secretary.desk(campaign), 'proposed')
  const answers = await Promise.all([secretary.apply(proposal), secretary.apply(proposal)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const made = (await secretary.sheets(campaign)).map(({ entry, judge }) => `${entry} ${judge}`)
  expect(made.toSorted()).toEqual(pairs.map(({ entry, judge }) => `${entry} ${judge}`).toSorted())
})

/** Applies a proposal of one sheet for each of so many works that have code and copy; how often the database is asked. */
async function statementsFor(works: number): Promise<number> {
  const { payload, town } = world
  const review = reviewWith({ sheetsPerEntry: 1 })
  const campaign: Campaign = await makeCampaign(payload, 'screening', { judges: judgesOf(), review })
  for (let index = 0; index < works; index += 1) {
    const workCode = `C-00${index}`
    const entry = await makeEntry(payload, campaign, town.schools.lotus, { status: 'accepted', workCode })
    await makeBlindCopy(payload, entry)
  }
  const proposal = (await secretary.propose(campaign)).body.proposal
  return countQueries(payload, () => secretary.apply(proposal))
}

test.skipIf(process.env.DATABASE_URL)(
  'a sheet more costs two statements more: itself and its line',
  async () => {
    expect((await statementsFor(7)) - (await statementsFor(2))).toBe(5 * 2)
  },
)
