import { z } from 'zod'
import { idOf } from '../access/roles'
import { phaseAt, phaseLabels } from '../domain/campaign'
import { entryStatusLabels } from '../domain/entry'
import { formatScore, scoreRange, totalOf } from '../domain/scoring'
import { action } from './action'
import { acceptedEntries, judgesById, marksOf, sheetsOf } from './contest-records'
import { documentFor } from './documents'
import { standingsOf } from './standings'

/** The campaign board: who has scored what, and what ranking and awards the submitted sheets make so far. */
export const openBoard = action({
  name: 'open-board',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const phase = phaseAt(campaign, call.now)
    const entries = await acceptedEntries(call, campaign.id)
    const sheets = await sheetsOf(call, campaign.id)
    const judgeIds = [
      ...new Set(
        [...(campaign.judges ?? []), ...sheets.map(({ judge }) => judge)].map((id) => idOf(id) ?? ''),
      ),
    ]
    const judges = await judgesById(call, judgeIds)
    const { docs: waiting } = await call.req.payload.find({
      collection: 'entries',
      where: {
        campaign: { equals: campaign.id },
        status: { in: ['submitted', 'returned', 'rejected', 'withdrawn'] },
      },
      select: { title: true, school: true, status: true, late: true, submittedAt: true, returnReason: true },
      populate: { schools: { name: true } },
      depth: 1,
      pagination: false,
      overrideAccess: false,
      req: call.req,
    })
    const { decimals } = campaign.policy
    const nameOf = new Map(judges.map(({ id, name }) => [id, name]))
    const standings = new Map(
      standingsOf(campaign, entries, sheets).map((standing) => [standing.id, standing]),
    )
    const works = entries.map((entry) => {
      const own = sheets.filter((sheet) => idOf(sheet.entry) === entry.id)
      const submitted = own.filter(({ status }) => status === 'submitted')
      const standing = standings.get(entry.id)
      return {
        id: entry.id,
        workCode: entry.workCode ?? null,
        title: entry.title,
        school: entry.school.name,
        category: campaign.categories.find(({ key }) => key === entry.category)?.label ?? entry.category,
        sheets: own.map((sheet) => ({
          id: sheet.id,
          judge: nameOf.get(idOf(sheet.judge) ?? '') ?? '',
          status: sheet.status,
          total: sheet.status === 'submitted' ? formatScore(totalOf(marksOf(sheet)), 1) : null,
          recusalReason: sheet.recusalReason ?? null,
        })),
        score: standing ? formatScore(standing.score, decimals) : null,
        method: standing?.method ?? null,
        range:
          submitted.length > 1
            ? formatScore(scoreRange(submitted.map((sheet) => totalOf(marksOf(sheet)))), 1)
            : null,
        rank: standing?.rank ?? null,
        tied: standing?.tied ?? false,
        award: standing?.tier?.name ?? null,
      }
    })
    return {
      id: campaign.id,
      slug: campaign.slug,
      title: campaign.title,
      phase,
      phaseLabel: phaseLabels[phase],
      schedule: campaign.schedule,
      announcedAt: campaign.announcedAt ?? null,
      sheetsPerEntry: campaign.review.sheetsPerEntry,
      policy: campaign.policy,
      tiers: campaign.awards.tiers.map(({ key, name }) => ({ key, name })),
      works: works.sort(
        (one, other) =>
          (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.title.localeCompare(other.title, 'zh'),
      ),
      waiting: waiting.map((entry) => ({
        id: entry.id,
        title: entry.title,
        school: typeof entry.school === 'object' ? entry.school.name : '',
        status: entry.status,
        statusLabel: entryStatusLabels[entry.status],
        late: entry.late ?? false,
        submittedAt: entry.submittedAt ?? null,
        returnReason: entry.returnReason ?? null,
      })),
      judges: judges.map((judge) => {
        const own = sheets.filter((sheet) => idOf(sheet.judge) === judge.id)
        const count = (...statuses: string[]) => own.filter(({ status }) => statuses.includes(status)).length
        return {
          id: judge.id,
          name: judge.name,
          school: judge.school?.name ?? null,
          assigned: count('assigned', 'started', 'submitted'),
          started: count('started'),
          submitted: count('submitted'),
          recused: count('recused'),
        }
      }),
    }
  },
})

export type Board = Awaited<ReturnType<typeof openBoard.run>>
