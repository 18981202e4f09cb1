import { z } from 'zod'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { currentRound, type Round, roundsOf } from '../../domain/review-round'
import { type BlankSheets, scoreSheetPdf } from '../../office/score-sheet-pdf'
import type { Campaign, ScoreSheet, User } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel, divisionLabel } from '../contest-records'
import { documentFor } from '../documents'
import { blindTitles } from './blind-titles'

/**
 * Blank score sheets to print (PDF), one for each work that the judge has still to score in the present round: a judge's
 * own, or for the secretary those of the judge named, to be keyed in later.
 */
export const openBlankSheets = action({
  name: 'open-blank-sheets',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), judge: z.string().min(1).optional() }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const judge = await documentFor(call, 'users', input.judge ?? call.actor.id ?? '', '位评委')
    const round = currentRound(roundsOf(campaign.schedule, campaign.review.sheetsPerEntry), call.now)
    const sheets = await unscored(call, campaign, judge, round)
    if (sheets.length === 0) {
      throw new Refusal('not-found', `${judge.name}在${round.label}没有待评的作品，不需要打印评分表。`)
    }
    const { bytes } = await scoreSheetPdf(await blankSheets(call, campaign, judge, round, sheets))
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="score-sheets.pdf"; filename*=UTF-8''${encodeURIComponent(`空白评分表-${judge.name}.pdf`)}`,
        'cache-control': 'private, no-store',
      },
    })
  },
})

async function unscored({ req }: Call, campaign: Campaign, judge: User, round: Round): Promise<ScoreSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'score-sheets',
    where: {
      campaign: { equals: campaign.id },
      judge: { equals: judge.id },
      round: { equals: round.number },
      status: { in: ['assigned', 'started'] },
    },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

async function blankSheets(
  call: Call,
  campaign: Campaign,
  judge: User,
  round: Round,
  sheets: ScoreSheet[],
): Promise<BlankSheets> {
  const works = await blindTitles(
    call,
    sheets.map(({ entry }) => idOf(entry) ?? ''),
  )
  const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
  const { adjustments, criteria, scale, step } = campaign.rubric
  return {
    campaign: campaign.title,
    round: round.label,
    criteria,
    adjustments: adjustments ?? [],
    scale,
    step,
    batches: [
      {
        judge: judge.name,
        works: [...works.values()]
          .map(({ category, division, title, workCode }) => ({
            workCode,
            title: title ?? '',
            category: categoryLabel(campaign, category),
            division: divisionLabel(campaign, division) ?? '',
          }))
          .sort((one, other) => one.workCode.localeCompare(other.workCode)),
      },
    ],
    organizer: owner ?? '',
    printedAt: call.now.toISOString(),
    demo: campaign.demo ?? false,
  }
}
