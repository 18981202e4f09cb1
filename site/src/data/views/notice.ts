import { type AwardList, awardList } from '../award-list'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelCampaign } from '../model/campaigns'
import { dayOf, type Moment } from '../moment'
import { type PaperSection, paperSections } from '../result-paper'

/**
 * `/campaigns/<slug>/result/`: the result as an official paper, first put to notice (公示), then decided (决定); the
 * address stays, and the decision tells when the notice was.
 */
export type NoticeView = {
  frame: Frame
  form: 'notice' | 'decision'
  documentNo: string | null
  /** 关于……拟获奖名单的公示, or 关于公布……结果的决定. */
  title: string
  campaign: Link
  opening: string
  sections: PaperSection[]
  /** The attachment: its title and who is awarded. */
  list: AwardList & { title: string }
  showScores: boolean
  total: number
  /** Who signs, and the day. */
  signature: string | null
  date: Moment
  /** From when to when the result was on notice, once it is decided. */
  history: { documentNo: string | null; starts: Moment; ends: Moment; decided: Moment } | null
  demo: boolean
}

export type Announced = NonNullable<ModelCampaign['publicNotice']>

export function noticeView(model: SiteModel, campaign: ModelCampaign, announced: Announced): NoticeView {
  const { awarded, notice, title } = campaign
  const { decidedAt } = announced
  const paper = decidedAt ? 'decision' : 'notice'
  const starts = dayOf(announced.startsOn)
  const ends = dayOf(announced.endsOn)
  const signature = model.settings.owner ?? null
  const link = { label: title, href: campaign.path }
  const { opening, sections } = paperSections(campaign, announced, model.settings.contact ?? null)
  return {
    frame: frameOf(model, {
      path: announced.path,
      title: `${title}${decidedAt ? '结果' : '结果公示'}`,
      description: decidedAt
        ? `${title}共有 ${awarded.length} 件作品获奖，结果已于${dayOf(decidedAt).text}公布。`
        : `${title}共有 ${awarded.length} 件作品拟获奖，自${starts.text}至${ends.text}公示。`,
      between: [link],
      demo: campaign.demo ?? false,
    }),
    form: paper,
    documentNo: (decidedAt ? notice.decisionNo : notice.documentNo)?.trim() || null,
    title: decidedAt ? `${signature ?? ''}关于公布${title}结果的决定` : `关于${title}拟获奖名单的公示`,
    campaign: link,
    opening,
    sections,
    list: { title: `${title}${decidedAt ? '' : '拟'}获奖名单`, ...awardList(model, campaign) },
    showScores: notice.showScores ?? false,
    total: awarded.length,
    signature,
    date: dayOf(decidedAt ?? announced.announcedAt),
    history: decidedAt
      ? { documentNo: notice.documentNo?.trim() || null, starts, ends, decided: dayOf(decidedAt) }
      : null,
    demo: campaign.demo ?? false,
  }
}
