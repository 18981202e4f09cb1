import { idOf } from '../../access/roles'
import type { IdentityNames } from '../../domain/screening/identity-leaks'
import { type NameRegister, registerOf } from '../../domain/screening/name-register'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'

/** The names of all schools, districts and towns, and the district of each school. */
export type Register = { names: NameRegister; placesOf: (school: string | undefined) => string[] }

/** Reads the register that texts are searched for, once for many entries. */
export async function openRegister({ req }: Call): Promise<Register> {
  const every = { depth: 0, pagination: false, req } as const
  const { docs: schools } = await req.payload.find({
    collection: 'schools',
    select: { name: true, shortName: true, district: true },
    ...every,
  })
  const { docs: districts } = await req.payload.find({
    collection: 'districts',
    select: { name: true, towns: true },
    ...every,
  })
  const places = districts.flatMap(({ id, name, towns }) => [
    { id, name },
    ...(towns ?? []).map((town) => ({ id, name: town })),
  ])
  const districtOf = new Map(schools.map(({ district, id }) => [id, idOf(district)]))
  const names = registerOf(
    schools.map(({ id, name, shortName }) => ({ id, name, shortName: shortName ?? '' })),
    places.filter(({ name }) => name !== '市直'),
  )
  return { names, placesOf: (school) => [districtOf.get(school ?? '') ?? []].flat() }
}

/** Whose entry it is, for the leak check; `submitter` is the name of the account that handed it in. */
export function namesOf(
  entry: Entry,
  { names, placesOf }: Register,
  submitter: string | null,
): IdentityNames {
  const school = idOf(entry.school)
  return {
    register: names,
    ownSchool: school,
    ownPlaces: placesOf(school),
    people: [
      ...(entry.authors ?? []).map(({ name }) => ({ name: plainName(name), role: 'author' as const })),
      ...(entry.tutors ?? []).map(({ name }) => ({ name: plainName(name), role: 'tutor' as const })),
      ...(submitter ? [{ name: plainName(submitter), role: 'submitter' as const }] : []),
    ],
  }
}

/** 韦老师（化名） is looked for as 韦老师. */
const plainName = (name: string): string => name.replace(/[（(].*?[）)]/g, '').trim()
