import type { AssignmentRules, EntryToReview, JudgeOption } from '@cms/domain/assignment'
import { randomFrom } from '@cms/domain/seeded-order'

const districts = 12
const categories = 5
/** Entries of a school, on average. */
const perSchool = 4
/** Of a hundred pairs of entry and judge, those that a declared relation forbids. */
const barredInHundred = 1

/**
 * A contest drawn from a seed: schools in districts, judges from some of the schools who know one to three of the
 * categories, declared relations, and no judge for the own district.
 */
export function generatedContest(entryCount: number, judgeCount: number, sheetsPerEntry: number) {
  const random = randomFrom(`${entryCount} × ${judgeCount} × ${sheetsPerEntry}`)
  const draw = (below: number) => Math.floor(random() * below)
  const times = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))
  const districtOf = times(Math.ceil(entryCount / perSchool), () => `d${draw(districts)}`)
  const place = () => {
    const school = draw(districtOf.length)
    return { school: `s${school}`, district: districtOf[school] ?? '' }
  }
  const category = () => `c${draw(categories)}`
  const entries = times(
    entryCount,
    (index): EntryToReview => ({ id: `e${index}`, ...place(), category: category() }),
  )
  const judges = times(
    judgeCount,
    (index): JudgeOption => ({ id: `j${index}`, ...place(), expertise: times(1 + draw(3), category) }),
  )
  const barred = times(
    Math.round((entryCount * judgeCount * barredInHundred) / 100),
    () => [`e${draw(entryCount)}`, `j${draw(judgeCount)}`] as const,
  )
  const rules: AssignmentRules = { sheetsPerEntry, avoidOwnDistrict: true, barred, seed: 'bench' }
  return { entries, judges, rules }
}
