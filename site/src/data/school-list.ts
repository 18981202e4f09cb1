import { type SchoolCard, schoolCard } from './cards/school-card'
import type { ModelSchool } from './model/schools'
import { paths } from './paths'

/** A list of schools: cards with covers where they are few, short rows by district where they are many. */
export type SchoolList = {
  form: 'cards' | 'rows'
  /** `name` is null where one part holds them all. */
  parts: { code: string; name: string | null; href: string | null; schools: SchoolCard[] }[]
}

/** More cards than this would make a page too heavy for a phone. */
export const mostCards = 60

/** Schools by district. */
export function listByDistrict(schools: readonly ModelSchool[]): SchoolList {
  const groups = Map.groupBy(schools, ({ district }) => district)
  return {
    form: schools.length > mostCards ? 'rows' : 'cards',
    parts: [...groups].map(([{ code, name }, members]) => ({
      code,
      name,
      href: paths.district(code),
      schools: members.map(schoolCard),
    })),
  }
}

/** Schools in one part when they are few. */
export function listTogether(schools: readonly ModelSchool[]): SchoolList {
  if (schools.length > mostCards) return listByDistrict(schools)
  return { form: 'cards', parts: [{ code: '', name: null, href: null, schools: schools.map(schoolCard) }] }
}
