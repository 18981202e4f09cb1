import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import { formatScore, totalOf } from '../../domain/scoring'
import { action } from '../action'
import { categoryLabel, marksOf } from '../contest-records'

/** The judge's queue: every campaign with sheets of this judge, each work by its code, nothing of anyone else. */
export const openReviewDesk = action({
  name: 'open-review-desk',
  method: 'get',
  input: z.strictObject({}),
  run: async ({ now, req }) => {
    const { docs: sheets } = await req.payload.find({
      collection: 'score-sheets',
      where: { status: { in: ['assigned', 'started', 'submitted', 'recused'] } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const ids = <T>(values: (T | { id: string })[]) => [
      ...new Set(values.map((value) => idOf(value as string) ?? '')),
    ]
    const { docs: works } = await req.payload.find({
      collection: 'entries',
      where: { id: { in: ids(sheets.map(({ entry }) => entry)) } },
      select: { title: true, category: true, workCode: true },
      depth: 0,
      pagination: false,
      req,
    })
    const { docs: campaigns } = await req.payload.find({
      collection: 'campaigns',
      where: { id: { in: ids(sheets.map(({ campaign }) => campaign)) } },
      depth: 0,
      pagination: false,
      sort: '-year',
      req,
    })
    const workOf = new Map(works.map((work) => [work.id, work]))
    return {
      campaigns: campaigns.map((campaign) => {
        const own = sheets.filter((sheet) => idOf(sheet.campaign) === campaign.id)
        const phase = phaseAt(campaign, now)
        return {
          id: campaign.id,
          title: campaign.title,
          phase,
          phaseLabel: phaseLabels[phase],
          closesAt: campaign.schedule.reviewClosesAt,
          scale: campaign.rubric.scale,
          submitted: own.filter(({ status }) => status === 'submitted').length,
          due: own.filter(({ status }) => status !== 'recused').length,
          sheets: own
            .map((sheet) => {
              const work = workOf.get(idOf(sheet.entry) ?? '')
              const marks = marksOf(sheet)
              return {
                id: sheet.id,
                workCode: work?.workCode ?? '',
                title: work?.title ?? '',
                category: categoryLabel(campaign, work?.category ?? ''),
                status: sheet.status,
                total: marks.length > 0 ? formatScore(totalOf(marks), 1) : null,
              }
            })
            .sort((one, other) => one.workCode.localeCompare(other.workCode)),
        }
      }),
    }
  },
})

export type ReviewDesk = Awaited<ReturnType<typeof openReviewDesk.run>>
