import type { OpenSheet } from '../../actions/review/open-sheet'
import { Refusal } from '../../domain/refusal'
import { type Criterion, checkMarks, type Mark, type Rubric } from '../../domain/rubric'
import { formatScore, totalOf } from '../../domain/scoring'

/** What stands in the form: points as typed, by criterion, and the comment. */
export type Draft = { points: Record<string, string>; comment: string }

export const draftOf = ({ marks, comment }: Pick<OpenSheet, 'marks' | 'comment'>): Draft => ({
  points: Object.fromEntries(marks.map(({ criterion, points }) => [criterion, String(points)])),
  comment,
})

/** The number that was typed, full-width digits and Chinese full stops included; null when nothing was. */
export function pointsIn(typed: string | undefined): number | null {
  const text = (typed ?? '').normalize('NFKC').replaceAll('。', '.').trim()
  if (text === '') return null
  return /^-?\d+(\.\d*)?$/.test(text) ? Number(text) : Number.NaN
}

/** The same number in plain digits; what is not a number stays as typed. */
export function tidied(typed: string): string {
  const points = pointsIn(typed)
  return points === null || Number.isNaN(points) ? typed : String(points)
}

/** What is wrong with the points typed for one criterion, as the server would say it. */
export function wrongIn(typed: string | undefined, { key }: Criterion, rubric: Rubric): string | null {
  const points = pointsIn(typed)
  if (points === null) return null
  try {
    checkMarks([{ criterion: key, points }], rubric, { complete: false })
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** The marks of a draft that are right, in the rubric's order. */
export function marksIn({ points }: Draft, rubric: Rubric): Mark[] {
  return rubric.criteria.flatMap((criterion) => {
    const typed = points[criterion.key]
    const value = pointsIn(typed)
    return value === null || wrongIn(typed, criterion, rubric)
      ? []
      : [{ criterion: criterion.key, points: value }]
  })
}

/** The first criterion that keeps a draft from being handed in, and why; null when all are marked rightly. */
export function firstFault(draft: Draft, rubric: Rubric): { field: string; message: string } | null {
  for (const criterion of rubric.criteria) {
    const message = wrongIn(draft.points[criterion.key], criterion, rubric)
    if (message) return { field: `marks.${criterion.key}`, message }
  }
  try {
    checkMarks(marksIn(draft, rubric), rubric, { complete: true })
    return null
  } catch (error) {
    if (error instanceof Refusal) return { field: error.field ?? '', message: error.message }
    throw error
  }
}

export const runningTotal = (draft: Draft, rubric: Rubric): string =>
  formatScore(totalOf(marksIn(draft, rubric)), 1)

/** One step up or down from what is typed, within the criterion; an empty field starts at its ends. */
export function stepped(
  typed: string | undefined,
  by: 1 | -1,
  { points }: Criterion,
  { step }: Rubric,
): string {
  const now = pointsIn(typed)
  if (now === null || Number.isNaN(now)) return by > 0 ? String(step) : String(points)
  const next = Math.round((now + by * step) * 10) / 10
  return String(Math.min(points, Math.max(0, next)))
}

/** Whether two drafts say the same, however it was typed. */
export function sameDraft(one: Draft, other: Draft): boolean {
  const said = ({ points, comment }: Draft) => {
    const marks = Object.entries(points).flatMap(([key, typed]) => {
      const value = pointsIn(typed)
      return value === null ? [] : [`${key}=${Number.isNaN(value) ? typed : value}`]
    })
    return JSON.stringify([marks.sort(), comment.trim()])
  }
  return said(one) === said(other)
}
