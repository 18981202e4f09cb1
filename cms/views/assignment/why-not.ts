import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { conflictBetween } from '../../domain/assignment'

type Judge = AssignmentDesk['judges'][number]
type Work = AssignmentDesk['works'][number]

/** Why a judge has to keep away from a work whatever the numbers, in a few words; null when nothing is in the way. */
export function conflictWords(desk: AssignmentDesk, work: Work, judge: Judge): string | null {
  const conflict = conflictBetween(work, judge, { avoidOwnDistrict: desk.rules.avoidOwnDistrict })
  if (conflict === 'own-school') return '本校'
  if (conflict === 'own-district') return '本县区'
  const relation = desk.conflicts.find(
    (known) => known.judge.id === judge.id && known.school.id === work.school,
  )
  if (relation) return relation.kind === 'declared' ? '已申报回避' : '登记须回避'
  return judge.asked ? null : '不在评委名单'
}

/** Why a judge cannot be added to a work, in a few words; null when that is possible. `load` counts the draft in. */
export function whyNot(desk: AssignmentDesk, work: Work, judge: Judge, load: number): string | null {
  const seats = work.seats.filter((seat) => desk.judges[seat.judge] === judge)
  if (seats.some(({ state }) => state === 'gone' || state === 'overtaken')) return '已退出这件'
  if (seats.length > 0) return '已在评'
  const conflict = conflictWords(desk, work, judge)
  if (conflict) return conflict
  const { maxPerJudge } = desk.rules
  return maxPerJudge && load >= maxPerJudge ? `已满 ${maxPerJudge} 件` : null
}
