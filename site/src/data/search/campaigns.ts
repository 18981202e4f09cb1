import type { SearchDocument } from '../../search/document'
import { awardList } from '../award-list'
import type { SiteModel } from '../model'
import type { ModelCampaign } from '../model/campaigns'
import { dayOf } from '../moment'
import { noticeView } from '../views/notice'
import { kindWord } from '../words'
import { searchEntry } from './entry'

export const campaignEntry = (campaign: ModelCampaign): SearchDocument =>
  searchEntry(() => ({
    path: campaign.path,
    kind: 'campaign',
    title: campaign.title,
    school: null,
    note: kindWord(campaign),
    summary: campaign.summary ?? `${campaign.title}的通知、日程、评分标准和奖项设置。`,
    date: dayOf(campaign.schedule.opensAt).machine,
    facts: [
      ...campaign.categories.map(({ label }) => label),
      ...(campaign.divisions ?? []).map(({ label }) => label),
      ...campaign.rubric.criteria.map(({ label }) => label),
    ],
    body: [campaign.call?.html],
  }))

/** The paper with the result: whoever and whatever it names. */
export function noticeEntry(model: SiteModel, campaign: ModelCampaign): SearchDocument[] {
  const { publicNotice } = campaign
  if (!publicNotice) return []
  const { date, frame, title } = noticeView(model, campaign, publicNotice)
  const { groups, organizers, tutors } = awardList(model, campaign)
  const works = groups.flatMap(({ label, tiers }) =>
    tiers.flatMap((tier) => [
      label,
      tier.name,
      ...tier.works.flatMap((work) => [work.title, work.school.name]),
    ]),
  )
  return [
    searchEntry(() => ({
      path: frame.path,
      kind: 'notice',
      title,
      school: null,
      note: publicNotice.decidedAt ? '评选结果' : '结果公示',
      summary: frame.description,
      date: date.machine,
      facts: [tutors?.award, ...organizers.map(({ award }) => award)],
      body: [
        ...works,
        ...(tutors?.rows ?? []).map(({ name }) => name),
        ...organizers.flatMap(({ units }) => units.map(({ name }) => name)),
      ],
    })),
  ]
}
