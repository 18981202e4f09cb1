import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { judgesById, resultsOf } from '../contest-records'
import { documentFor } from '../documents'
import { boardDecisions } from './board-decisions'
import { boardAgreement, boardJudges, boardTotals } from './board-judges'
import { boardRounds } from './board-rounds'
import { boardWorks } from './board-works'
import { contestGroups } from './contest-groups'
import { judgedRounds } from './judged-rounds'
import { campaignRounds, contestIn, shownRound } from './round-view'
import { type Contest, contestOf, contestStandings, rankedEntries } from './standings'
import { waitingEntries } from './waiting-entries'

/**
 * The campaign board: who has scored what, what ranking and awards the submitted sheets make so far, what a person should
 * look at, and what is decided before the announcement. `round` shows one round of several, `all` their outcome together.
 */
export const openBoard = action({
  name: 'open-board',
  method: 'get',
  input: z.strictObject({
    campaign: z.string().min(1),
    round: z.union([z.literal('all'), z.coerce.number().int().min(1)]).optional(),
  }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    if (typeof input.round === 'number' && !campaignRounds(campaign)[input.round - 1]) {
      throw new Refusal('not-found', '本次征集没有这一轮评审，请重新选择。', 'round')
    }
    const whole = await contestOf(call, campaign)
    const round = shownRound(campaign, input.round, call.now)
    const contest = contestIn(whole, round)
    const entries = rankedEntries(contest.entries, contest.sheets)
    const groups = contestGroups(contest, entries)
    const standings = contestStandings(contest)
    const judged = judgedRounds(entries, campaign.rubric)
    const shown = judged.filter((unit) => !round || unit.round === round.number)
    const sheets = contest.sheets.filter((sheet) => !round || sheet.round === round.number)
    return {
      ...headOf(campaign, call),
      rounds: boardRounds(whole, round, call.now),
      sheetsPerEntry: round?.sheetsPerEntry ?? campaign.review.sheetsPerEntry,
      works: boardWorks(contest, groups, judged, {
        round,
        standings,
        results: campaign.announcedAt ? await resultsOf(call, campaign.id) : null,
        admitted: new Map(whole.entries.map((entry) => [entry.id, entry.round ?? 1])),
      }),
      waiting: await waitingEntries(call, campaign),
      judges: boardJudges(campaign, await judgesOf(call, whole), sheets, shown),
      agreement: boardAgreement(shown),
      totals: boardTotals(campaign, shown),
      decisions: contest === whole ? await boardDecisions(call, whole, groups, standings) : null,
    }
  },
})

export type Board = Awaited<ReturnType<typeof openBoard.run>>

function headOf(campaign: Campaign, call: Call) {
  const phase = phaseAt(campaign, call.now)
  const { endsOn, requireRealName, startsOn } = campaign.notice
  const { adjustments, criteria, scale, step } = campaign.rubric
  return {
    id: campaign.id,
    slug: campaign.slug,
    title: campaign.title,
    phase,
    phaseLabel: phaseLabels[phase],
    schedule: campaign.schedule,
    announcedAt: campaign.announcedAt ?? null,
    decidedAt: campaign.decidedAt ?? null,
    notice: {
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
      requireRealName: requireRealName ?? false,
    },
    scale,
    rubric: { scale, step, criteria, adjustments: adjustments ?? [] },
    policy: campaign.policy,
    tiers: campaign.awards.tiers.map(({ key, name }) => ({ key, name })),
  }
}

/** The judges of the campaign and whoever has a sheet of it, in order of their ids. */
function judgesOf(call: Call, { campaign, sheets }: Contest) {
  const asked = [...(campaign.judges ?? []), ...sheets.map(({ judge }) => judge)]
  return judgesById(call, [...new Set(asked.flatMap((judge) => idOf(judge) ?? []))])
}
