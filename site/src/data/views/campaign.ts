import { awardRules, awardSize, policyWords, requirementWords } from '../campaign-words'
import { type Frame, frameOf } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelCampaign } from '../model/campaigns'
import { dayOf, type Moment, minuteOf } from '../moment'
import { kindWord } from '../words'

/** `/campaigns/<slug>/`: the call, with what the bureau has laid down in words. */
export type CampaignView = {
  frame: Frame
  title: string
  year: number
  kind: string
  summary: string | null
  call: Html | null
  /** 征集开始 … 评审截止, then the announcement and the notice once there is one. */
  schedule: { label: string; moment: Moment }[]
  categories: string[]
  /** Sentences: grace, quotas per school, characters, pictures, attachments. */
  requirements: string[]
  /** Quota of each district, if the campaign sets one. */
  quotas: { district: string; max: number }[]
  rubric: {
    scale: number
    /** 打分步长 in a sentence. */
    step: string
    criteria: { label: string; points: number; guidance: string | null }[]
  }
  /** How marks become a score and scores a ranking, in sentences. */
  policy: string[]
  /** 一等奖 — 参评作品的 10% */
  awards: { name: string; size: string }[]
  /** How awards are cut and the result is put to notice, in sentences. */
  awardRules: string[]
  /** The result notice, once announced. */
  result: Link | null
  demo: boolean
}

export function campaignView(model: SiteModel, campaign: ModelCampaign): CampaignView {
  const { rubric, publicNotice } = campaign
  return {
    frame: frameOf(model, {
      path: campaign.path,
      title: campaign.title,
      description: campaign.summary ?? `${campaign.title}的通知、日程、评分标准和奖项设置。`,
      demo: campaign.demo ?? false,
    }),
    title: campaign.title,
    year: campaign.year,
    kind: kindWord(campaign),
    summary: campaign.summary ?? null,
    call: campaign.call?.html ?? null,
    schedule: scheduleOf(campaign),
    categories: campaign.categories.map(({ label }) => label),
    requirements: requirementWords(campaign),
    quotas: campaign.quotas.districts.map(({ district, max }) => ({ district: district.name, max })),
    rubric: {
      scale: rubric.scale,
      step: `满分 ${rubric.scale} 分，以 ${rubric.step} 分为最小单位。`,
      criteria: rubric.criteria.map(({ label, points, guidance }) => ({
        label,
        points,
        guidance: guidance ?? null,
      })),
    },
    policy: policyWords(campaign),
    awards: campaign.awards.tiers.map((tier) => ({ name: tier.name, size: awardSize(tier) })),
    awardRules: awardRules(campaign),
    result: publicNotice && { label: '结果公示', href: publicNotice.path },
    demo: campaign.demo ?? false,
  }
}

function scheduleOf({ schedule, publicNotice }: ModelCampaign): CampaignView['schedule'] {
  const planned = [
    { label: '征集开始', moment: minuteOf(schedule.opensAt) },
    { label: '学校提交截止', moment: minuteOf(schedule.submissionClosesAt) },
    { label: '评审开始', moment: minuteOf(schedule.reviewOpensAt) },
    { label: '评审截止', moment: minuteOf(schedule.reviewClosesAt) },
  ]
  if (!publicNotice) return planned
  return [
    ...planned,
    { label: '结果公布', moment: minuteOf(publicNotice.announcedAt) },
    { label: '公示开始', moment: dayOf(publicNotice.startsOn) },
    { label: '公示结束', moment: dayOf(publicNotice.endsOn) },
  ]
}
