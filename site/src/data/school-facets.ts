import type { Choice } from './choice'
import { type Facet, type Group, groupsOf, type Sorting } from './facets'
import type { ModelSchool } from './model/schools'
import { paths } from './paths'
import { ownershipChoice, schoolValues, tierChoice, topicChoices, typeChoice } from './words'

export type SchoolFacet = 'district' | 'type' | 'ownership' | 'tier' | 'topic'

const sortings: (Sorting<ModelSchool> & { key: SchoolFacet })[] = [
  { key: 'district', label: '县区', of: ({ district }) => [{ value: district.code, label: district.name }] },
  { key: 'type', label: '学校类型', order: schoolValues.type, of: (school) => [typeChoice(school)] },
  {
    key: 'ownership',
    label: '办学性质',
    order: schoolValues.ownership,
    of: (school) => [ownershipChoice(school)],
  },
  { key: 'tier', label: '示范层级', order: schoolValues.tier, of: (school) => toList(tierChoice(school)) },
  { key: 'topic', label: '特色领域', order: schoolValues.topic, of: topicChoices },
]

/** The schools of every district, type, ownership, tier and topic that some school has. */
export function schoolGroups(schools: readonly ModelSchool[]): Group<ModelSchool>[] {
  return groupsOf(schools, sortings, '学校', paths.schoolGroup)
}

/** The facets that tell schools apart: with several values, or with one that not all have. */
export function schoolFacets(schools: readonly ModelSchool[]): Facet[] {
  const facets = [...new Set(schoolGroups(schools).map(({ facet }) => facet))]
  return facets.filter(({ values }) => values.some(({ count }) => (count ?? 0) < schools.length))
}

/** A school's values of a facet, each leading to the schools that share it. */
export function facetLinks(school: ModelSchool, key: SchoolFacet): (Choice & { href: string })[] {
  const choices = sortings.find((sorting) => sorting.key === key)?.of(school) ?? []
  return choices.map((choice) => ({ ...choice, href: paths.schoolGroup(key, choice.value) }))
}

const toList = (choice: Choice | null): Choice[] => (choice ? [choice] : [])
