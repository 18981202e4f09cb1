import { setImmediate } from 'node:timers/promises'
import type { AssignmentDesk } from '@cms/actions/assignment/open-assignment'
import { tasksEnded } from '@cms/actions/background'
import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { campaignData, makeCampaign, makeEntry, type PhaseName } from '../support/make'
import type { World } from '../support/world'

/** What is asked of a campaign's review; the rest is as usual. */
export const reviewWith = (change: Partial<Campaign['review']>): Campaign['review'] => ({
  ...campaignData('screening').review,
  ...change,
})

/** A campaign with accepted works of these schools; one judge each unless `review` says otherwise. */
export async function campaignOf(
  { payload }: World,
  schools: string[],
  change: Partial<Campaign>,
  phase: PhaseName = 'screening',
): Promise<{ campaign: Campaign; entries: Entry[] }> {
  const review = reviewWith({ sheetsPerEntry: 1 })
  const campaign = await makeCampaign(payload, phase, { review, ...change })
  const entries: Entry[] = []
  for (const school of schools) {
    entries.push(await makeEntry(payload, campaign, school, { status: 'accepted' }))
    // The driver never lets go of the process, and connections would go stale behind its back.
    await setImmediate()
  }
  return { campaign, entries }
}

/** The secretary's part of an assignment, over the API. */
export function secretaryOf({ call, payload }: World) {
  const act = (name: string, data: Record<string, unknown>) =>
    call('secretary', 'POST', `/api/actions/${name}`, data)
  const propose = (campaign: Campaign, more: { round?: number; seed?: string } = {}) =>
    act('propose-assignment', { campaign: campaign.id, ...more })
  const apply = (proposal: string) => act('apply-proposal', { proposal })
  return {
    act,
    propose,
    apply,
    /** Proposes and applies, and waits for what follows in the background. */
    assign: async (campaign: Campaign) => {
      const { body } = await apply((await propose(campaign)).body.proposal)
      await tasksEnded()
      return body
    },
    desk: async (campaign: Campaign, more: { round?: number } = {}) =>
      (await call('secretary', 'GET', '/api/actions/open-assignment', { campaign: campaign.id, ...more }))
        .body as AssignmentDesk,
    sheets: async (campaign: Campaign): Promise<ScoreSheet[]> => {
      const where = { campaign: { equals: campaign.id } }
      return (await payload.find({ collection: 'score-sheets', where, depth: 0, pagination: false })).docs
    },
  }
}

type State = AssignmentDesk['works'][number]['seats'][number]['state']

/** The pairs on the desk that are in one of these states, as work and judge by id. */
export const pairsOn = ({ judges, works }: AssignmentDesk, ...states: State[]) =>
  works.flatMap(({ id, seats }) =>
    seats
      .filter(({ state }) => states.includes(state))
      .map(({ judge }) => ({ entry: id, judge: judges[judge]?.id ?? '' })),
  )

/** How many of these pairs each of these judges has. */
export const loadsOf = (pairs: { judge: unknown }[], judges: { id: string }[]) =>
  judges.map(({ id }) => pairs.filter(({ judge }) => judge === id).length)
