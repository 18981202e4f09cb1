import { awardRules, awardSize } from '../award-words'
import { aiWords, limitWords, requirementWords } from '../campaign-words'
import { type CaseCard, caseCard } from '../cards/case-card'
import { type WorkCard, workCard } from '../cards/work-card'
import { type Frame, frameOf } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelCampaign } from '../model/campaigns'
import { dayOf, type Moment, minuteOf } from '../moment'
import { paths } from '../paths'
import { policyWords, reviewWords, roundsOf } from '../review-words'
import { type RubricView, rubricView } from '../rubric-view'
import { kindWord } from '../words'

/** `/campaigns/<slug>/`: the call, with everything the bureau has laid down in words. */
export type CampaignView = {
  frame: Frame
  title: string
  year: number
  kind: string
  summary: string | null
  call: Html | null
  /** 征集开始 … 评审截止, then the announcement, the notice and the decision once there are any. */
  schedule: { label: string; moment: Moment }[]
  /** What works may be about, with the limits of a category where it has its own. */
  categories: { label: string; limits: string[] }[]
  /** Who takes part. */
  divisions: string[]
  /** Sentences: quotas, characters, pictures, attachments, grace. */
  requirements: string[]
  /** Quota of each district, and of each category in a district, if the campaign sets any. */
  quotas: {
    districts: { district: string; min: number | null; max: number }[]
    categories: { label: string; max: number }[]
  }
  rubric: RubricView
  /** Rounds, judges, recusal, in sentences. */
  review: string[]
  /** How marks become a score and scores a ranking, in sentences. */
  policy: string[]
  /** 一等奖 — 参评作品的 10% */
  awards: { name: string; size: string }[]
  /** How awards are cut and the result is put to notice, in sentences. */
  awardRules: string[]
  /** What entrants promise and permit, with its version. */
  pledge: { version: string; originality: string; authorization: string; aiUse: string | null }
  /** The result paper, once announced. */
  result: Link | null
  /** What became public of it: cases and works, each with the list of all. */
  shown: { cases: CaseCard[]; allCases: Link | null; works: WorkCard[]; allWorks: Link | null }
  /** The other campaigns of its kind, the latest first. */
  others: { year: number; link: Link; result: Link | null }[]
  demo: boolean
}

export function campaignView(model: SiteModel, campaign: ModelCampaign): CampaignView {
  const { awards, pledge, quotas } = campaign
  const { authorization, originality, version } = pledge
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
    categories: campaign.categories.map((category) => ({
      label: category.label,
      limits: limitWords(category),
    })),
    divisions: (campaign.divisions ?? []).map(({ label }) => label),
    requirements: requirementWords(campaign),
    quotas: {
      districts: quotas.districts.map(({ district, max, min }) => ({ district: district.name, min, max })),
      categories: quotas.categories,
    },
    rubric: rubricView(campaign.rubric),
    review: reviewWords(campaign),
    policy: policyWords(campaign),
    awards: awards.tiers.map((tier) => ({ name: tier.name, size: awardSize(tier, awards) })),
    awardRules: awardRules(campaign),
    pledge: { version, originality, authorization, aiUse: aiWords(campaign) },
    result: resultOf(campaign),
    shown: shownOf(model, campaign),
    others: model.campaigns
      .filter((other) => other.kind === campaign.kind && other !== campaign)
      .map((other) => ({
        year: other.year,
        link: { label: other.title, href: other.path },
        result: resultOf(other),
      })),
    demo: campaign.demo ?? false,
  }
}

const resultOf = ({ publicNotice }: ModelCampaign): Link | null =>
  publicNotice && {
    label: publicNotice.decidedAt ? '评选结果' : '结果公示',
    href: publicNotice.path,
  }

/** At most six of each, the latest. */
function shownOf(model: SiteModel, campaign: ModelCampaign): CampaignView['shown'] {
  const cases = model.cases.filter(({ campaign: of }) => of?.id === campaign.id)
  const works = model.works.filter(({ campaign: of }) => of?.id === campaign.id)
  const all = (count: number, noun: string, href: string): Link | null =>
    count > 0 ? { label: `全部 ${count} ${noun}`, href } : null
  return {
    cases: cases.slice(0, 6).map(caseCard),
    allCases: all(cases.length, '篇案例', paths.caseGroup('campaign', campaign.slug)),
    works: works.slice(0, 6).map(workCard),
    allWorks: all(works.length, '件作品', paths.workGroup('campaign', campaign.slug)),
  }
}

function scheduleOf(campaign: ModelCampaign): CampaignView['schedule'] {
  const { publicNotice, schedule } = campaign
  const forwarding = schedule.forwardingClosesAt
  const planned = [
    { label: '征集开始', moment: minuteOf(schedule.opensAt) },
    { label: '学校提交截止', moment: minuteOf(schedule.submissionClosesAt) },
    ...(forwarding ? [{ label: '县区推荐截止', moment: minuteOf(forwarding) }] : []),
    ...roundsOf(campaign).flatMap(({ closes, label, opens }) => [
      { label: `${label}开始`, moment: opens },
      { label: `${label}截止`, moment: closes },
    ]),
  ]
  if (!publicNotice) return planned
  const { announcedAt, decidedAt, endsOn, startsOn } = publicNotice
  return [
    ...planned,
    { label: '结果公布', moment: minuteOf(announcedAt) },
    { label: '公示开始', moment: dayOf(startsOn) },
    { label: '公示结束', moment: dayOf(endsOn) },
    ...(decidedAt ? [{ label: '最终结果公布', moment: minuteOf(decidedAt) }] : []),
  ]
}
