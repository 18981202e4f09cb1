import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonName } from '../support/people'
import { type Reviewed, resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World
let contest: Reviewed

const reason = '评审会集体研究的秘密理由。'
const secrets = [reason, '秘密组织理由', '待定奖', '优秀组织奖之名']

beforeAll(async () => {
  world = await openWorld()
  contest = await reviewed(world, [[0], [4], [8]], {
    awards: {
      tiers: [{ key: '1', name: '待定奖', mode: 'count', value: 1 }],
      groupBy: 'campaign',
      base: 'screened',
      rounding: 'round',
      onTie: 'raise',
      organizerName: '优秀组织奖之名',
    },
  })
  const secretary = (name: string, data: Record<string, unknown>) =>
    world.call('secretary', 'POST', `/api/actions/${name}`, data)
  await secretary('change-award', {
    entry: contest.entries[2]?.id,
    award: { to: 'tier', tierKey: '1' },
    reason,
  })
  await secretary('award-organizer', {
    change: 'add',
    campaign: contest.campaign.id,
    unit: { kind: 'school', id: world.town.schools.lotus },
    reason: '秘密组织理由',
  })
})
afterAll(() => world?.end())

const outsiders: (PersonName | 'visitor')[] = ['visitor', 'owner', 'district', 'judge', 'editor', 'admin']

const collections = [
  'results',
  'award-changes',
  'organizer-awards',
  'objections',
  'certificates',
  'entries',
  'score-sheets',
  'audit-log',
]

/** Everything that a person can read over the API, and what the desks and files answer. */
async function readable(person: PersonName | 'visitor', { id }: Campaign): Promise<string> {
  const answers = []
  for (const collection of collections) {
    answers.push((await world.call(person, 'GET', `/api/${collection}`, { depth: 2, limit: 200 })).body)
  }
  const asked = { campaign: id }
  for (const action of ['open-board', 'open-objections', 'open-export']) {
    answers.push((await world.call(person, 'GET', `/api/actions/${action}`, asked)).body)
  }
  for (const file of ['open-result-file?file=notice.docx', 'open-board-file?file=results.xlsx']) {
    const answer = await world.call(person, 'GET', `/api/actions/${file}&campaign=${id}`)
    answers.push(answer.status === 200 ? answer.body : answer.body.errors)
  }
  return JSON.stringify(answers)
}

test.each(outsiders)('%s finds nothing of the pending result', async (person) => {
  const found = await readable(person, contest.campaign)
  expect(secrets.filter((secret) => found.includes(secret))).toEqual([])
  expect(found).not.toContain('"rank"')
})

test('the secretary finds all of it', async () => {
  const found = await readable('secretary', contest.campaign)
  expect(secrets.filter((secret) => !found.includes(secret))).toEqual([])
})

test('with the announcement all of it is there at once, and the reasons stay with the staff', async () => {
  await world.call('secretary', 'POST', '/api/actions/announce-results', { campaign: contest.campaign.id })
  expect((await resultsOf(world, contest.campaign)).length).toBe(3)
  const found = await readable('visitor', contest.campaign)
  expect(secrets.map((secret) => found.includes(secret))).toEqual([false, false, true, true])
})
