import { z } from 'zod'
import { requirePhase } from '../domain/campaign'
import { Refusal } from '../domain/refusal'
import { formatScore } from '../domain/scoring'
import { noticeEnd } from '../domain/working-days'
import type { Campaign } from '../payload-types'
import { action, type Call } from './action'
import { acceptedEntries, sheetsOf } from './contest-records'
import { documentFor } from './documents'
import { categoryLabel } from './own-sheet'
import { type Standing, standingsOf } from './standings'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** Freezes ranking and awards as results and opens the public notice, all at once; there is no second time. */
export const announceResults = action({
  name: 'announce-results',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    requirePhase(campaign, 'announce', call.now)
    const entries = await acceptedEntries(call, campaign.id)
    const standings = standingsOf(campaign, entries, await sheetsOf(call, campaign.id))
    const unscored = entries.length - standings.length
    if (entries.length === 0) throw new Refusal('conflict', '没有通过形式审查的作品，无法公布结果。')
    if (unscored > 0) {
      throw new Refusal('conflict', `还有 ${unscored} 件作品没有任何评分，请先延长评审时间并补评。`)
    }
    for (const standing of standings) await freeze(call, campaign, standing)
    const startsOn = day.format(call.now)
    const endsOn = noticeEnd(startsOn, campaign.notice.length, campaign.notice.unit, await corrections(call))
    await call.req.payload.update({
      collection: 'campaigns',
      id: campaign.id,
      data: { announcedAt: call.now.toISOString(), notice: { ...campaign.notice, startsOn, endsOn } },
      depth: 0,
      req: call.req,
    })
    return {
      results: standings.length,
      awarded: standings.filter(({ tier }) => tier).length,
      startsOn,
      endsOn,
    }
  },
})

async function corrections({ req }: Call) {
  const table = await req.payload.findGlobal({ slug: 'holiday-table', depth: 0, req })
  return (table.corrections ?? []).map(({ date, working }) => ({ date, working: working ?? false }))
}

async function freeze(call: Call, campaign: Campaign, standing: Standing): Promise<void> {
  const { entry, score, tier } = standing
  await call.req.payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entry.id,
      title: entry.title,
      category: categoryLabel(campaign, entry.category),
      school: entry.school.id,
      schoolName: entry.school.name,
      workCode: entry.workCode,
      awardKey: tier?.key,
      awardName: tier?.name,
      rank: standing.rank,
      score: formatScore(score, campaign.policy.decimals),
      exactScore: score.toFraction(),
      sheets: standing.sheets,
      scorePublic: campaign.notice.showScores ?? false,
      demo: campaign.demo,
    },
    depth: 0,
    req: call.req,
  })
}
