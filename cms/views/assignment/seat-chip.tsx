'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { conflictWords } from './why-not'

type Work = AssignmentDesk['works'][number]
type Seat = Work['seats'][number]

const told: Record<Seat['state'], string> = {
  standing: '',
  proposed: '',
  'by-hand': '手工',
  overtaken: '须回避，将作废',
  gone: '已退出',
}

type SeatChipProps = {
  desk: AssignmentDesk
  work: Work
  seat: Seat
  onRemove: ((judge: string) => void) | null
}

/** One judge on one work; who is only proposed can be taken off again. */
export function SeatChip({ desk, onRemove, seat, work }: SeatChipProps) {
  const judge = desk.judges[seat.judge]
  if (!judge) return null
  const added = seat.state === 'proposed' || seat.state === 'by-hand'
  const conflict = added ? conflictWords(desk, work, judge) : null
  const note = conflict ? `${conflict}，请换人` : told[seat.state]
  return (
    <span className="qf-seat" data-state={seat.state} data-wrong={conflict !== null}>
      {judge.name}
      {note && <small>{note}</small>}
      {added && onRemove && (
        <button
          type="button"
          aria-label={`从《${work.title}》去掉${judge.name}`}
          title="去掉"
          onClick={() => onRemove(judge.id)}
        >
          ×
        </button>
      )}
    </span>
  )
}
