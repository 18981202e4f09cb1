import { type Group, groupsOf, type Sorting } from './facets'
import type { SiteModel } from './model'
import type { ModelWork } from './model/works'
import { paths } from './paths'
import { workKinds } from './words'

/** The works by kind, contest and district. */
export function workGroups({ districts, works }: SiteModel): Group<ModelWork>[] {
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
  ]
  return groupsOf(works, sortings, '作品', paths.workGroup)
}
