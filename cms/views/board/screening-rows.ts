import type { Board } from '../../actions/board/open-board'
import { type EntryAction, type EntryStatus, entryStatusLabels, transitions } from '../../domain/entry'

/** One entry that a school handed in, whatever became of it. */
export type ScreeningRow = {
  id: string
  title: string
  school: string
  status: EntryStatus
  late: boolean
  submittedAt: string | null
  returnReason: string | null
}

export type ScreeningFilter = 'submitted' | 'accepted' | 'returned' | 'rejected' | 'all'

export const screeningFilters: [ScreeningFilter, string][] = [
  ['submitted', '待审'],
  ['accepted', entryStatusLabels.accepted],
  ['returned', entryStatusLabels.returned],
  ['rejected', entryStatusLabels.rejected],
  ['all', '全部'],
]

/** Every entry of the board but drafts: those waiting or turned down, then the accepted ones. */
export function screeningRows({ waiting, works }: Board): ScreeningRow[] {
  const accepted = works.map(({ id, title, school, late, submittedAt }) => ({
    id,
    title,
    school,
    status: 'accepted' as const,
    late,
    submittedAt,
    returnReason: null,
  }))
  return [...waiting, ...accepted]
}

export const passes = (filter: ScreeningFilter, { status }: ScreeningRow): boolean =>
  filter === 'all' || filter === status

export type Outcome = Extract<EntryAction, 'accept' | 'return' | 'reject'>

export const outcomes: [Outcome, string][] = [
  ['accept', '通过'],
  ['return', '退回'],
  ['reject', '不通过'],
]

/** Whether an entry of this status can be given this outcome. */
export const takes = (outcome: Outcome, { status }: ScreeningRow): boolean =>
  transitions[outcome][status] !== undefined
