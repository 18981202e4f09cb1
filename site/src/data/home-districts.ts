import type { SiteModel } from './model'
import type { ModelSchool } from './model/schools'
import { paths } from './paths'

/** A district on the home page: the first of its schools, and how many it has in all. */
export type HomeDistrict = {
  code: string
  name: string
  href: string
  /** The schools of the city itself, which lie in no district. */
  central: boolean
  total: number
  schools: { href: string; shortName: string; brand: string | null }[]
}

const most = 5

/** Districts that have schools, in their order. */
export function homeDistricts({ districts }: SiteModel): HomeDistrict[] {
  return districts.map(({ code, name, kind, schools }) => ({
    code,
    name,
    href: paths.district(code),
    central: kind === 'city-direct',
    total: schools.length,
    schools: schools.slice(0, most).map(lineOf),
  }))
}

const lineOf = ({ brand, path, shortName }: ModelSchool): HomeDistrict['schools'][number] => ({
  href: path,
  shortName,
  brand: brand?.name ?? null,
})
