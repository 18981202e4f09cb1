import type { Choice } from './choice'
import { type Group, groupsOf, type Sorting } from './facets'
import type { SiteModel } from './model'
import type { ModelCase } from './model/articles'
import { yearOf as yearOfInstant } from './moment'
import { descending } from './order'
import { paths } from './paths'
import { spelledSlug } from './spelled-slug'

const spelled = (label: string | null | undefined): Choice[] =>
  label ? [{ value: spelledSlug(label), label }] : []

const yearOf = ({ campaign, publishedAt }: ModelCase): string =>
  String(campaign?.year ?? yearOfInstant(publishedAt))

const choiceOfYear = (year: string): Choice => ({ value: year, label: `${year} 年` })

/** The case studies by contest, year of the contest or else of publication, category, award and district. */
export function caseGroups({ campaigns, cases, districts }: SiteModel): Group<ModelCase>[] {
  const awards = new Set(campaigns.flatMap(({ awards: { tiers } }) => tiers.map(({ name }) => name)))
  const sortings: Sorting<ModelCase>[] = [
    {
      key: 'campaign',
      label: '征集活动',
      of: ({ campaign }) => (campaign ? [{ value: campaign.slug, label: campaign.title }] : []),
    },
    {
      key: 'year',
      label: '年份',
      order: [...new Set(cases.map(yearOf))].sort(descending).map(choiceOfYear),
      of: (item) => [choiceOfYear(yearOf(item))],
    },
    { key: 'category', label: '类别', of: ({ categoryLabel }) => spelled(categoryLabel) },
    {
      key: 'award',
      label: '奖项',
      order: [...awards].flatMap(spelled),
      of: ({ awardName }) => spelled(awardName),
    },
    {
      key: 'district',
      label: '县区',
      order: districts.map(({ code, name }) => ({ value: code, label: name })),
      of: ({ school: { district } }) => [{ value: district.code, label: district.name }],
    },
  ]
  return groupsOf(cases, sortings, '案例', paths.caseGroup)
}
