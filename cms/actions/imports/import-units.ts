import { type Units, unitsBy } from '../../domain/import/plan-rows'
import type { Call } from '../action'

/** Districts by name and code, schools by full and short name, and the districts' names in order. */
export type ImportUnits = { districts: Units; schools: Units; districtNames: string[] }

/** Every district and school that a cell of a sheet may name. */
export async function importUnits({ req }: Call): Promise<ImportUnits> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const [districts, schools] = await Promise.all([
    payload.find({ collection: 'districts', select: { name: true, code: true }, sort: 'order', ...all }),
    payload.find({ collection: 'schools', select: { name: true, shortName: true }, ...all }),
  ])
  return {
    districtNames: districts.docs.map(({ name }) => name),
    districts: unitsBy(
      districts.docs.map(({ code, id, name }) => ({ id, label: name, names: [name, code] })),
    ),
    schools: schoolsBy(schools.docs),
  }
}

/** A full name always finds its school, even where another is called so for short. */
function schoolsBy(schools: { id: string; name: string; shortName: string }[]): Units {
  const unit = ({ id, name }: { id: string; name: string }) => ({ id, label: name })
  const short = unitsBy(schools.map((school) => ({ ...unit(school), names: [school.shortName] })))
  const full = unitsBy(schools.map((school) => ({ ...unit(school), names: [school.name] })))
  return new Map([...short, ...full])
}
