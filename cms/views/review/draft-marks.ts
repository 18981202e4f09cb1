import type { OpenSheet } from '../../actions/review/open-sheet'
import { type Adjustment, type AdjustmentRule, checkAdjustments } from '../../domain/adjustments'
import { Refusal } from '../../domain/refusal'
import { type Criterion, checkMarks, type Mark, type Rubric } from '../../domain/rubric'
import { formatScore, totalOf } from '../../domain/scoring'
import { pointsIn } from './typed-points'

/** What stands in the form: points as typed, by criterion and by adjustment, and the comment. */
export type Draft = { points: Record<string, string>; adjustments: Record<string, string>; comment: string }

/** What a draft comes to when it is sent. */
export type Given = Pick<OpenSheet, 'marks' | 'adjustments' | 'comment'>

/** What is wrong, and the field it is about. */
export type Fault = { field: string; message: string }

export const emptyDraft: Draft = { points: {}, adjustments: {}, comment: '' }

export const draftOf = ({ adjustments, comment, marks }: Given): Draft => ({
  points: Object.fromEntries(marks.map(({ criterion, points }) => [criterion, String(points)])),
  adjustments: Object.fromEntries(adjustments.map(({ key, points }) => [key, String(points)])),
  comment,
})

/** What is wrong with the points typed for one criterion, as the server would say it. */
export function wrongMark(typed: string | undefined, { key }: Criterion, rubric: Rubric): string | null {
  const points = pointsIn(typed)
  if (points === null) return null
  return refusalOf(() => checkMarks([{ criterion: key, points }], rubric, { complete: false }))
}

/** The same for one deduction or bonus. */
export function wrongAdjustment(
  typed: string | undefined,
  { key }: AdjustmentRule,
  rubric: Rubric,
): string | null {
  const points = pointsIn(typed)
  if (points === null) return null
  return refusalOf(() => checkAdjustments([{ key, points }], rubric))
}

/** Everything typed wrongly, in the rubric's order, with the name of its field. */
export function faultsIn(draft: Draft, rubric: Rubric): (Fault & { label: string })[] {
  const marks = rubric.criteria.map((criterion) => ({
    field: `marks.${criterion.key}`,
    label: criterion.label,
    message: wrongMark(draft.points[criterion.key], criterion, rubric),
  }))
  const adjustments = (rubric.adjustments ?? []).map((rule) => ({
    field: `adjustments.${rule.key}`,
    label: rule.label,
    message: wrongAdjustment(draft.adjustments[rule.key], rule, rubric),
  }))
  return [...marks, ...adjustments].flatMap(({ message, ...at }) => (message ? [{ ...at, message }] : []))
}

/** What of a draft is right, in the rubric's order, as it is sent. */
export function givenIn(draft: Draft, rubric: Rubric): Given {
  const marks = rubric.criteria.flatMap((criterion): Mark[] => {
    const typed = draft.points[criterion.key]
    const points = pointsIn(typed)
    return points === null || wrongMark(typed, criterion, rubric)
      ? []
      : [{ criterion: criterion.key, points }]
  })
  const adjustments = (rubric.adjustments ?? []).flatMap((rule): Adjustment[] => {
    const typed = draft.adjustments[rule.key]
    const points = pointsIn(typed)
    return points === null || wrongAdjustment(typed, rule, rubric) ? [] : [{ key: rule.key, points }]
  })
  return { marks, adjustments, comment: draft.comment.trim() }
}

/** The first thing that keeps a draft from being handed in; null when all is marked rightly. */
export function firstFault(draft: Draft, rubric: Rubric): Fault | null {
  const [fault] = faultsIn(draft, rubric)
  if (fault) return { field: fault.field, message: fault.message }
  try {
    checkMarks(givenIn(draft, rubric).marks, rubric, { complete: true })
    return null
  } catch (error) {
    if (error instanceof Refusal) return { field: error.field ?? '', message: error.message }
    throw error
  }
}

export function runningTotal(draft: Draft, rubric: Rubric): string {
  const { adjustments, marks } = givenIn(draft, rubric)
  return formatScore(totalOf(marks, adjustments, rubric), 1)
}

/** Whether two drafts say the same, however it was typed. */
export const sameDraft = (one: Draft, other: Draft): boolean => said(one) === said(other)

function said({ adjustments, comment, points }: Draft): string {
  const values = (typed: Record<string, string>) =>
    Object.entries(typed)
      .flatMap(([key, text]) => {
        const value = pointsIn(text)
        return value === null ? [] : [`${key}=${Number.isNaN(value) ? text : value}`]
      })
      .sort()
  return JSON.stringify([values(points), values(adjustments), comment.trim()])
}

function refusalOf(check: () => void): string | null {
  try {
    check()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
