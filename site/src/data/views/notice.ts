import { noticeLength, objectionWords } from '../campaign-words'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelCampaign, ModelResult } from '../model/campaigns'
import { dayOf, type Moment } from '../moment'
import { ascending } from '../order'

/** `/campaigns/<slug>/result/`: the result notice, laid out as an official paper. */
export type NoticeView = {
  frame: Frame
  /** 关于……拟获奖名单的公示 */
  title: string
  campaign: Link
  /** Paragraphs before the list. */
  opening: string[]
  /** The first and last day, and `5个工作日`. */
  period: { starts: Moment; ends: Moment; length: string }
  /** From the highest tier on; within a tier by district and school, not by rank. */
  tiers: {
    name: string
    awards: {
      number: number
      title: string
      /** The published case study, if there is one. */
      href: string | null
      school: { name: string; href: string | null }
      category: string
      /** Only where the campaign shows scores. */
      score: string | null
    }[]
  }[]
  showScores: boolean
  total: number
  /** Paragraphs after the list: how to object. */
  closing: string[]
  /** Who signs, and the day. */
  signature: string | null
  date: Moment
  demo: boolean
}

type Announced = NonNullable<ModelCampaign['publicNotice']>

export function noticeView(model: SiteModel, campaign: ModelCampaign, announced: Announced): NoticeView {
  const { title, notice, awarded } = campaign
  const period = {
    starts: dayOf(announced.startsOn),
    ends: dayOf(announced.endsOn),
    length: noticeLength(campaign),
  }
  const link = { label: title, href: campaign.path }
  return {
    frame: frameOf(model, {
      path: announced.path,
      title: `${title}结果公示`,
      description: `${title}共有 ${awarded.length} 件作品拟获奖，自${period.starts.text}至${period.ends.text}公示。`,
      between: [link],
      demo: campaign.demo ?? false,
    }),
    title: `关于${title}拟获奖名单的公示`,
    campaign: link,
    opening: [
      `${title}的评审工作已经结束。按照征集通知规定的评分标准和奖项设置，拟确定 ${awarded.length} 件作品获奖，现将名单予以公示。`,
      `公示时间：${period.starts.text}至${period.ends.text}（${period.length}）。`,
    ],
    period,
    tiers: tiersOf(model, campaign),
    showScores: notice.showScores ?? false,
    total: awarded.length,
    closing: objectionWords(campaign),
    signature: model.settings.owner ?? null,
    date: dayOf(announced.announcedAt),
    demo: campaign.demo ?? false,
  }
}

function tiersOf(
  model: SiteModel,
  { awards, awarded, categories, notice }: ModelCampaign,
): NoticeView['tiers'] {
  const places = new Map(model.schools.map((school, index) => [school.id, index]))
  const place = ({ school }: ModelResult) => places.get(school?.id ?? '') ?? Infinity
  const cases = new Map(model.cases.map((item) => [item.result, item.path]))
  const labels = new Map(categories.map(({ key, label }) => [key, label]))
  const tiers = awards.tiers.map(({ key, name }) => ({
    name,
    awards: awarded
      .filter(({ awardKey }) => awardKey === key)
      .sort((a, b) => place(a) - place(b) || ascending(a.title, b.title))
      .map((result, index) => ({
        number: index + 1,
        title: result.title,
        href: cases.get(result.id) ?? null,
        school: { name: result.schoolName, href: result.school?.path ?? null },
        category: labels.get(result.category) ?? result.category,
        score: notice.showScores ? (result.score ?? null) : null,
      })),
  }))
  return tiers.filter((tier) => tier.awards.length > 0)
}
