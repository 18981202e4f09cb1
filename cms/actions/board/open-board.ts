import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import { entryStatusLabels } from '../../domain/entry'
import type { ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { type JudgeWithSchool, judgesById, resultsOf } from '../contest-records'
import { documentFor } from '../documents'
import { boardWorks } from './board-works'
import { contestOf } from './standings'

/** The campaign board: who has scored what, and what ranking and awards the submitted sheets make so far. */
export const openBoard = action({
  name: 'open-board',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const phase = phaseAt(campaign, call.now)
    const contest = await contestOf(call, campaign)
    const { sheets } = contest
    const asked = [...(campaign.judges ?? []), ...sheets.map(({ judge }) => judge)]
    const judges = await judgesById(call, [...new Set(asked.flatMap((judge) => idOf(judge) ?? []))])
    const results = campaign.announcedAt ? await resultsOf(call, campaign.id) : []
    const { startsOn, endsOn } = campaign.notice
    return {
      id: campaign.id,
      slug: campaign.slug,
      title: campaign.title,
      phase,
      phaseLabel: phaseLabels[phase],
      schedule: campaign.schedule,
      announcedAt: campaign.announcedAt ?? null,
      notice: { startsOn: startsOn ?? null, endsOn: endsOn ?? null },
      sheetsPerEntry: campaign.review.sheetsPerEntry,
      scale: campaign.rubric.scale,
      policy: campaign.policy,
      tiers: campaign.awards.tiers.map(({ key, name }) => ({ key, name })),
      works: boardWorks(contest, judges, results),
      waiting: await waitingEntries(call, campaign.id),
      judges: judges.map((judge) => boardJudge(judge, sheets)),
    }
  },
})

export type Board = Awaited<ReturnType<typeof openBoard.run>>

/** What was handed in but is not, or no longer, accepted. */
async function waitingEntries({ req }: Call, campaign: string) {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign },
      status: { in: ['submitted', 'forwarded', 'returned', 'rejected', 'withdrawn'] },
    },
    select: { title: true, school: true, status: true, late: true, submittedAt: true, returnReason: true },
    populate: { schools: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((entry) => ({
    id: entry.id,
    title: entry.title,
    school: typeof entry.school === 'object' ? entry.school.name : '',
    status: entry.status,
    statusLabel: entryStatusLabels[entry.status],
    late: entry.late ?? false,
    submittedAt: entry.submittedAt ?? null,
    returnReason: entry.returnReason ?? null,
  }))
}

function boardJudge({ id, name, school }: JudgeWithSchool, sheets: ScoreSheet[]) {
  const own = sheets.filter((sheet) => idOf(sheet.judge) === id)
  const count = (...statuses: string[]) => own.filter(({ status }) => statuses.includes(status)).length
  return {
    id,
    name,
    school: school?.name ?? null,
    assigned: count('assigned', 'started', 'submitted'),
    started: count('started'),
    submitted: count('submitted'),
    recused: count('recused'),
  }
}
