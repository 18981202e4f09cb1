import type { Link } from '../link'
import type { ModelCampaign } from '../model/campaigns'
import { dayOf, type Moment, minuteOf } from '../moment'
import { kindWord } from '../words'

/** A campaign in a list. The reader's own clock, not the page, knows whether it is open. */
export type CampaignCard = {
  href: string
  title: string
  year: number
  /** 案例征集 | 作品征集 */
  kind: string
  summary: string | null
  opens: Moment
  closes: Moment
  /** The result paper, once announced: its name, the days of the notice, and since when the awards are final. */
  notice: (Link & { heading: string; starts: Moment; ends: Moment; decided: Moment | null }) | null
  demo: boolean
}

export function campaignCard(campaign: ModelCampaign): CampaignCard {
  const { publicNotice, schedule } = campaign
  return {
    href: campaign.path,
    title: campaign.title,
    year: campaign.year,
    kind: kindWord(campaign),
    summary: campaign.summary ?? null,
    opens: minuteOf(schedule.opensAt),
    closes: minuteOf(schedule.submissionClosesAt),
    notice: publicNotice && {
      label: publicNotice.decidedAt ? '评选结果' : '结果公示',
      href: publicNotice.path,
      heading: `${campaign.title}${publicNotice.decidedAt ? '结果' : '结果公示'}`,
      starts: dayOf(publicNotice.startsOn),
      ends: dayOf(publicNotice.endsOn),
      decided: publicNotice.decidedAt ? dayOf(publicNotice.decidedAt) : null,
    },
    demo: campaign.demo ?? false,
  }
}
