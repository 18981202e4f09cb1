import { isAnnounced, phaseAt, requirePhase } from '../../domain/campaign'
import type { PublicNotice } from '../../office/public-notice-paper'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { organizerAwards } from '../board/board-decisions'
import { contestOf, contestStandings } from '../board/standings'
import { categoryLabel, resultsOf } from '../contest-records'
import { type Awarded, awardGroups, noticedResult, unitGroups } from './award-groups'
import { checkReady } from './check-ready'
import { noticePeriod } from './notice-period'

/**
 * What the public notice says: of the announced result, or of the pending one as if it were announced today.
 * @throws Refusal `conflict` while nothing could be announced.
 */
export async function noticePaper(
  call: Call,
  campaign: Campaign,
  office: Pick<PublicNotice, 'issuer'>,
): Promise<PublicNotice> {
  const announced = isAnnounced(phaseAt(campaign, call.now))
  const works = announced
    ? (await resultsOf(call, campaign.id)).map(noticedResult)
    : await pendingWorks(call, campaign)
  const { channels, documentNo, endsOn, length, requireRealName, startsOn, unit } = campaign.notice
  const period = announced
    ? { startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) }
    : await noticePeriod(call, campaign)
  return {
    ...office,
    campaign: campaign.title,
    documentNo,
    awards: awardGroups(campaign, works),
    units: unitGroups(await organizerAwards(call, campaign.id)),
    period: {
      from: period.startsOn,
      to: period.endsOn,
      length: unit === 'working' ? `${length}个工作日` : `${length}天`,
    },
    channels: (channels ?? '').split('\n').filter((line) => line.trim() !== ''),
    requireRealName: requireRealName ?? false,
    day: period.startsOn,
    demo: campaign.demo ?? false,
  }
}

const dayOf = (stored: string | null | undefined): string => stored?.slice(0, 10) ?? ''

async function pendingWorks(call: Call, campaign: Campaign): Promise<Awarded[]> {
  requirePhase(campaign, 'announce', call.now)
  const contest = await contestOf(call, campaign)
  const standings = contestStandings(contest)
  checkReady(contest, standings, true)
  const entries = new Map(contest.entries.map((entry) => [entry.id, entry]))
  return standings.flatMap(({ id, tier }) => {
    const entry = entries.get(id)
    if (!entry) return []
    const category = categoryLabel(campaign, entry.category)
    return [{ tierKey: tier?.key ?? null, title: entry.title, unit: entry.school.name, category }]
  })
}
