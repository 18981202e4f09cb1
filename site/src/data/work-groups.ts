import { type Group, groupsOf, type Sorting } from './facets'
import type { Link } from './link'
import type { SiteModel } from './model'
import type { ModelSchool } from './model/schools'
import type { ModelWork } from './model/works'
import { paths } from './paths'
import { workKinds } from './words'

/** The works by kind, contest, district, and school where it has more than one. */
export function workGroups({ contents, districts, works }: SiteModel): Group<ModelWork>[] {
  const sortings: Sorting<ModelWork>[] = [
    {
      key: 'kind',
      label: '形式',
      order: workKinds,
      of: ({ kind }) => workKinds.filter(({ value }) => value === kind),
    },
    {
      key: 'campaign',
      label: '征集活动',
      of: ({ campaign }) => (campaign ? [{ value: campaign.slug, label: campaign.title }] : []),
    },
    {
      key: 'district',
      label: '县区',
      order: districts.map(({ code, name }) => ({ value: code, label: name })),
      of: ({ school: { district } }) => [{ value: district.code, label: district.name }],
    },
    {
      key: 'school',
      label: '学校',
      listed: false,
      of: ({ school }) =>
        (contents.get(school)?.works.length ?? 0) > 1
          ? [{ value: school.slug, label: school.shortName }]
          : [],
    },
  ]
  return groupsOf(works, sortings, '作品', paths.workGroup)
}

/** The list of all works of a school, where it has more than one. */
export function schoolWorks({ slug }: ModelSchool, count: number): Link | null {
  if (count < 2) return null
  return { label: `本校全部 ${count} 件作品`, href: paths.workGroup('school', slug) }
}
