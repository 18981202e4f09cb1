import { lettersOnly, originalRange } from './folded-text'
import type { Leak, LeakPlace } from './leak'
import type { NameMeaning, NameRegister } from './name-register'
import { indexNames, occurrences } from './name-search'
import { numbersIn } from './stated-numbers'

const personRoles = { author: '作者', submitter: '填报员', tutor: '指导教师' } as const

/** Whose entry it is, and the register of all schools and places of the campaign. */
export type IdentityNames = {
  register: NameRegister
  /** Id of the entry's school in the register. */
  ownSchool?: string
  /** Ids of its district and town in the register. */
  ownPlaces?: string[]
  people: { name: string; role: keyof typeof personRoles }[]
}

type Find = Omit<Leak, 'place' | 'found'>

/**
 * Takes the texts of an entry and returns what in them tells whose it is, in the order of the texts and without
 * overlaps: a certain find goes before a possible one, then the longest. The rule is domain.md §3.6.
 */
export function findLeaks(texts: { place: LeakPlace; text: string }[], names: IdentityNames): Leak[] {
  const people = indexNames(names.people.flatMap(namesOfPerson))
  return texts.flatMap(({ place, text }) => {
    const letters = lettersOnly(text)
    const finds = [names.register, people].flatMap((index) =>
      [...occurrences(letters.text, index)].flatMap(({ start, end, name, meanings }) => {
        const range = originalRange(letters, start, end)
        const meaning = meaningOf(name, meanings, names, text.slice(range.start, range.end))
        const other = meaning?.kind === 'school' && isAnotherWord(name, letters.text.slice(end, end + 2))
        return meaning && !other ? [{ ...meaning, ...range }] : []
      }),
    )
    const numbers = numbersIn(text).map((number) => ({ ...number, own: true }))
    return withoutOverlaps([...finds, ...numbers], text.length).map((find) => ({
      ...find,
      place,
      found: text.slice(find.start, find.end),
    }))
  })
}

function namesOfPerson({ name, role }: IdentityNames['people'][number]): [string, NameMeaning][] {
  const meaning = { kind: 'person', certainty: 'certain', what: `${personRoles[role]}“${name}”` } as const
  return lettersOnly(name).text.length < 2 ? [] : [[name, meaning]]
}

/** 三中 in 三中全会 and 三小 in 三小时. */
const isAnotherWord = (name: string, after: string) =>
  (name.endsWith('中') && after.startsWith('全会')) || (name.endsWith('小') && after.startsWith('时'))

const sentenceMark = /[。！？；，、：,!?;:]/

/** What a name in a text stands for, if it counts: the entry's own school goes before others of the same name. */
function meaningOf(
  name: string,
  meanings: NameMeaning[],
  { ownSchool, ownPlaces = [] }: IdentityNames,
  written: string,
): Omit<Find, 'start' | 'end'> | undefined {
  const isOwn = ({ kind, id = '' }: NameMeaning) =>
    kind === 'person' || id === ownSchool || ownPlaces.includes(id)
  const [meaning] = meanings.toSorted((a, b) => rank(b, isOwn(b)) - rank(a, isOwn(a)))
  const broken = sentenceMark.test(written)
  if (!meaning || (broken && name.length < 4)) return undefined
  const own = isOwn(meaning)
  if (meaning.bare && !own && meanings.length > 1) return undefined
  return {
    kind: meaning.kind,
    certainty: broken ? 'possible' : meaning.certainty,
    what: own || meanings.length === 1 ? meaning.what : `${meaning.what}等 ${meanings.length} 个`,
    own,
  }
}

const rank = ({ certainty, bare }: NameMeaning, own: boolean) =>
  (own ? 4 : 0) + (bare ? 0 : 2) + (certainty === 'certain' ? 1 : 0)

function withoutOverlaps(finds: Find[], length: number): Find[] {
  const taken = new Uint8Array(length)
  const weight = ({ certainty, start, end }: Find) => (certainty === 'certain' ? length : 0) + end - start
  const kept = finds
    .toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
  return kept.toSorted((a, b) => a.start - b.start)
}
