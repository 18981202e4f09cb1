import { everydayWords } from './everyday-words'
import type { Certainty, LeakKind } from './leak'
import { indexNames, type NameIndex } from './name-search'
import { bareRegion, formsOf } from './school-forms'

export type RegisteredSchool = { id: string; name: string; shortName: string }

/** A district, town or street; the city too, when its name would tell something. */
export type RegisteredPlace = { id: string; name: string }

/** What a name in a text stands for: `bare` for a school's own part alone. */
export type NameMeaning = {
  kind: LeakKind
  certainty: Certainty
  what: string
  id?: string
  bare?: boolean
}

/** The names that every text of a campaign is searched for. */
export type NameRegister = NameIndex<NameMeaning>

const administrative = /(?:自治[区县州旗]|[省市县区旗镇乡]|街道|街道办事处)$/u

/** Makes the register once for many texts: a second for 2,000 schools would be too long for each. */
export function registerOf(schools: RegisteredSchool[], places: RegisteredPlace[]): NameRegister {
  return indexNames([...schools.flatMap(namesOfSchool), ...places.flatMap(namesOfPlace)])
}

function namesOfSchool({ id, name, shortName }: RegisteredSchool): [string, NameMeaning][] {
  const seen = new Set<string>()
  return formsOf(name, shortName).flatMap(({ text, certainty, bare }) => {
    if (text.length < 2 || seen.has(text)) return []
    seen.add(text)
    const meaning: NameMeaning = { kind: 'school', certainty, what: `校名“${name}”`, id }
    return [[text, bare ? { ...meaning, bare } : meaning]]
  })
}

function namesOfPlace({ id, name }: RegisteredPlace): [string, NameMeaning][] {
  const meaning = { kind: 'place', what: `地名“${name}”`, id } as const
  const certainty: Certainty = administrative.test(name) && bareRegion(name) ? 'certain' : 'possible'
  const bare = bareRegion(name)
  const full: [string, NameMeaning] = [name, { ...meaning, certainty }]
  return bare && !everydayWords.has(bare) ? [full, [bare, { ...meaning, certainty: 'possible' }]] : [full]
}
