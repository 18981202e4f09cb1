import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { formatScore } from '../../domain/scoring'
import type { Standing } from '../../domain/standings'
import { knowsHolidaysOf, noticeEnd } from '../../domain/working-days'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { contestOf, contestStandings } from '../board/standings'
import { categoryLabel, type EntryWithSchool, resultsOf } from '../contest-records'
import { documentFor } from '../documents'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/**
 * Freezes ranking and awards as results and opens the public notice, all at once; there is no second time. What an
 * interrupted announcement left is completed. Works short of sheets are announced only when `acceptMissing` says so.
 */
export const announceResults = action({
  name: 'announce-results',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1), acceptMissing: z.boolean().default(false) }),
  run: async (call, { acceptMissing, campaign: id }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'announce', call.now)
    const contest = await contestOf(call, campaign)
    const { entries } = contest
    const standings = contestStandings(contest)
    checkScored(campaign, entries.length, standings, acceptMissing)
    const frozen = new Set((await resultsOf(call, id)).map(({ entry }) => idOf(entry)))
    // By id, so that the order of creation says nothing about the ranking.
    for (const standing of standings.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      const entry = entries.find(({ id: own }) => own === standing.id)
      if (entry && !frozen.has(standing.id)) await freeze(call, campaign, entry, standing)
    }
    const startsOn = day.format(call.now)
    const endsOn = noticeEnd(startsOn, campaign.notice.length, campaign.notice.unit, await corrections(call))
    await call.req.payload.update({
      collection: 'campaigns',
      id,
      data: { announcedAt: call.now.toISOString(), notice: { ...campaign.notice, startsOn, endsOn } },
      depth: 0,
      req: call.req,
    })
    const awarded = standings.filter(({ tier }) => tier).length
    return { results: standings.length, awarded, startsOn, endsOn, warning: warningFor(campaign, endsOn) }
  },
})

function checkScored(
  campaign: Campaign,
  entries: number,
  standings: Standing[],
  acceptMissing: boolean,
): void {
  const unscored = entries - standings.length
  if (entries === 0) throw new Refusal('conflict', '没有通过形式审查的作品，无法公布结果。')
  if (unscored > 0) {
    throw new Refusal('conflict', `还有 ${unscored} 件作品没有任何评分，请先延长评审时间并补评。`)
  }
  const { sheetsPerEntry } = campaign.review
  const short = standings.filter(({ sheets }) => sheets < sheetsPerEntry).length
  if (short > 0 && !acceptMissing) {
    throw new Refusal(
      'conflict',
      `有 ${short} 件作品的评分表不足 ${sheetsPerEntry} 份，请先补评，或确认按现有评分公布。`,
      'acceptMissing',
    )
  }
}

const warningFor = ({ notice }: Campaign, endsOn: string): string | null =>
  notice.unit === 'working' && !knowsHolidaysOf(endsOn)
    ? `程序还没有 ${endsOn.slice(0, 4)} 年的放假安排，请在“节假日更正”中补上并核对公示结束日期。`
    : null

async function corrections({ req }: Call) {
  const table = await req.payload.findGlobal({ slug: 'holiday-table', depth: 0, req })
  return (table.corrections ?? []).map(({ date, working }) => ({ date, working: working ?? false }))
}

async function freeze(
  call: Call,
  campaign: Campaign,
  entry: EntryWithSchool,
  standing: Standing,
): Promise<void> {
  const { score, tier } = standing
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
      round: standing.round,
      sheets: standing.sheets,
      scorePublic: campaign.notice.showScores ?? false,
      demo: campaign.demo,
      createdAt: call.now.toISOString(),
    },
    depth: 0,
    req: call.req,
  })
}
