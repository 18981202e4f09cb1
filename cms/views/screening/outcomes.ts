import type { Screening } from '../../actions/screening/open-screening'
import { type EntryAction, transitions } from '../../domain/entry'

export type ScreenedRow = Screening['entries'][number]

export type Outcome = Extract<EntryAction, 'accept' | 'return' | 'reject'>

export const outcomes: [Outcome, string][] = [
  ['accept', '通过'],
  ['return', '退回'],
  ['reject', '不通过'],
]

export const outcomeLabels = Object.fromEntries(outcomes) as Record<Outcome, string>

/** Whether an entry as it stands can be given this outcome; where districts forward, none is accepted before that. */
export function takes(outcome: Outcome, { forwarded, status }: ScreenedRow, forwarding: boolean): boolean {
  const passed = !forwarding || forwarded || status === 'forwarded'
  return transitions[outcome][status] !== undefined && (outcome !== 'accept' || passed)
}
