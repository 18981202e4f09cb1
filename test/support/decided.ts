import type { Campaign, Entry, Result } from '@cms/payload-types'
import { inDays, makeCampaign, makeEntry, makeSheet, marksOff, schedules } from './make'
import type { PersonName } from './people'
import type { World } from './world'

/** A work of a contest: its school, what its judges take off full marks, one after the other, and what is special about it. */
export type Work = { school: 'lotus' | 'bamboo' | 'stone'; losses: number[]; change?: Partial<Entry> }

export type Contest = { campaign: Campaign; entries: Entry[] }

/** Who judges, in this order; the third is of the stone school. */
const judges: PersonName[] = ['judge', 'otherJudge', 'thirdJudge']

/** Calls an action as somebody; throws what it answers unless that is 200. */
export async function must(world: World, person: PersonName, action: string, data: Record<string, unknown>) {
  const { body, status } = await world.call(person, 'POST', `/api/actions/${action}`, data)
  if (status !== 200) throw new Error(`${action} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

/** A campaign whose judges have handed in every sheet over the API, so that all stand in the ledger; its review is over. */
export async function judgedContest(
  world: World,
  works: Work[],
  change: Partial<Campaign> = {},
): Promise<Contest> {
  const { payload, town } = world
  const panel = judges.map((name) => town.people[name].id)
  const sheetsPerEntry = Math.max(...works.map(({ losses }) => losses.length))
  const campaign = await makeCampaign(payload, 'reviewing', {
    judges: panel,
    review: { sheetsPerEntry, rangeTrigger: 100, mixing: 'mixed' },
    certificate: { prefix: 'GGQL', issuer: '贵港市教育局' },
    ...change,
  })
  const entries: Entry[] = []
  for (const [index, { school, losses, change: special }] of works.entries()) {
    const workCode = `C-${String(index + 1).padStart(3, '0')}`
    const entry = await makeEntry(payload, campaign, town.schools[school], {
      status: 'accepted',
      workCode,
      ...special,
    })
    for (const [place, off] of losses.entries()) await score(world, entry, place, off)
    entries.push(entry)
  }
  const schedule = { ...schedules.deliberation, graceMinutes: 30 }
  return { campaign: await updated(world, campaign, { schedule }), entries }
}

async function score(world: World, entry: Entry, place: number, off: number): Promise<void> {
  const judge = judges[place] ?? 'judge'
  const seat = String.fromCharCode(65 + place)
  const sheet = await makeSheet(world.payload, entry, world.town.people[judge].id, { seat })
  await must(world, judge, 'submit-sheet', { sheet: sheet.id, marks: marksOff(off) })
}

/** The same with its result announced. */
export async function announcedContest(
  world: World,
  works: Work[],
  change?: Partial<Campaign>,
): Promise<Contest> {
  const { campaign, entries } = await judgedContest(world, works, change)
  await must(world, 'secretary', 'announce-results', { campaign: campaign.id })
  return { campaign: await campaignAgain(world, campaign), entries }
}

/** The same with the notice over and the awards final. */
export async function decidedContest(
  world: World,
  works: Work[],
  change?: Partial<Campaign>,
): Promise<Contest> {
  const { campaign, entries } = await announcedContest(world, works, change)
  return { campaign: await decide(world, campaign), entries }
}

/** Puts the end of the notice into the past, and ends it. */
export async function decide(world: World, campaign: Campaign): Promise<Campaign> {
  await updated(world, campaign, { notice: { ...campaign.notice, startsOn: inDays(-8), endsOn: inDays(-1) } })
  await must(world, 'secretary', 'decide-results', { campaign: campaign.id })
  return campaignAgain(world, campaign)
}

/** The results of a campaign, the best first. */
export async function resultsIn({ payload }: World, campaign: Campaign): Promise<Result[]> {
  const where = { campaign: { equals: campaign.id } }
  const { docs } = await payload.find({
    collection: 'results',
    where,
    depth: 0,
    sort: ['rank', 'workCode'],
    pagination: false,
  })
  return docs
}

const updated = ({ payload }: World, { id }: Campaign, data: Partial<Campaign>): Promise<Campaign> =>
  payload.update({ collection: 'campaigns', id, data: data as never, depth: 0 })

const campaignAgain = ({ payload }: World, { id }: Campaign): Promise<Campaign> =>
  payload.findByID({ collection: 'campaigns', id, depth: 0 })
