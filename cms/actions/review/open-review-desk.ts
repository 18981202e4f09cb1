import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import { isOpen, roundsOf } from '../../domain/review-round'
import { formatScore, totalOf } from '../../domain/scoring'
import type { Campaign, ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { adjustmentsOf, categoryLabel, marksOf } from '../contest-records'
import { blindTitles, type ListedWork } from './blind-titles'

/** The judge's queue: the own sheets by campaign and round, each work by its code, nothing of anyone else. */
export const openReviewDesk = action({
  name: 'open-review-desk',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const sheets = await ownSheets(call)
    const { docs: campaigns } = await call.req.payload.find({
      collection: 'campaigns',
      where: { id: { in: [...new Set(sheets.map(({ campaign }) => idOf(campaign) ?? ''))] } },
      depth: 0,
      pagination: false,
      sort: '-year',
      req: call.req,
    })
    const works = await blindTitles(call, [...new Set(sheets.map(({ entry }) => idOf(entry) ?? ''))])
    return {
      campaigns: campaigns.map((campaign) => {
        const own = sheets.filter((sheet) => idOf(sheet.campaign) === campaign.id)
        const phase = phaseAt(campaign, call.now)
        return {
          id: campaign.id,
          title: campaign.title,
          phase,
          phaseLabel: phaseLabels[phase],
          rounds: roundsWith(campaign, own, works, call.now),
        }
      }),
    }
  },
})

export type ReviewDesk = Awaited<ReturnType<typeof openReviewDesk.run>>

async function ownSheets({ req }: Call): Promise<ScoreSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'score-sheets',
    where: { status: { not_equals: 'void' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** The rounds in which there is a sheet, the latest first. */
function roundsWith(campaign: Campaign, own: ScoreSheet[], works: Map<string, ListedWork>, now: Date) {
  const rounds = roundsOf(campaign.schedule, campaign.review.sheetsPerEntry)
  const listed = rounds.flatMap((round) => {
    const sheets = own.filter((sheet) => sheet.round === round.number)
    if (sheets.length === 0) return []
    const due = sheets.filter(({ status }) => status !== 'recused' && status !== 'abstained')
    return {
      number: round.number,
      label: round.label,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      open: isOpen(round, now),
      scale: campaign.rubric.scale,
      submitted: due.filter(({ status }) => status === 'submitted').length,
      due: due.length,
      sheets: sheets
        .map((sheet) => listedSheet(campaign, sheet, works.get(idOf(sheet.entry) ?? '')))
        .sort((one, other) => one.workCode.localeCompare(other.workCode)),
    }
  })
  return listed.reverse()
}

function listedSheet(campaign: Campaign, sheet: ScoreSheet, work: ListedWork | undefined) {
  const marks = marksOf(sheet)
  const total = totalOf(marks, adjustmentsOf(sheet), campaign.rubric)
  return {
    id: sheet.id,
    workCode: work?.workCode ?? '',
    title: work?.title ?? null,
    category: categoryLabel(campaign, work?.category ?? ''),
    status: sheet.status,
    keyedIn: Boolean(sheet.enteredBy),
    total: marks.length > 0 ? formatScore(total, 1) : null,
  }
}
