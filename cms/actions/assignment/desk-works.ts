import { idOf } from '../../access/roles'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import { categoryLabel, districtOf, type EntryWithSchool } from '../contest-records'
import type { AssignmentCase } from './assignment-case'
import { pairsIn, reportIn } from './proposal'
import type { SheetState } from './round-sheets'

/** How a judge stands to a work: by a sheet there is, or by the draft proposal. */
export type SeatState = SheetState | 'proposed' | 'by-hand'

/** `judge` counts the desk's judges from 0. */
export type Seat = { judge: number; state: SeatState }

/** Judges as the desk shows them, whoever else has a sheet of the round included. */
export function deskJudges({ input, people }: AssignmentCase) {
  const { alternates, mixing, panels } = input.rules
  const asked = new Set(input.judges.map(({ id }) => id))
  const reserve = new Set(alternates)
  const panelOf = (id: string) => panels?.find(({ judges }) => judges.includes(id))?.name ?? null
  return people.map((judge) => ({
    id: judge.id,
    name: judge.name,
    school: idOf(judge.school) ?? null,
    schoolName: judge.school?.name ?? null,
    district: districtOf(judge) ?? null,
    expertise: judge.expertise ?? [],
    asked: asked.has(judge.id),
    alternate: reserve.has(judge.id),
    panel: mixing === 'panels' ? panelOf(judge.id) : null,
  }))
}

/** Works as the desk shows them, each with who has it, who had it, and whom the draft proposes. */
export function deskWorks(campaign: Campaign, known: AssignmentCase, draft: AssignmentProposal | null) {
  const report = draft && reportIn(draft)
  const reasons = new Map(report?.shortfalls.map(({ entry, reason }) => [entry, reason]))
  const touched = new Set(report?.touched)
  const seats = seatsOf(known, draft)
  const entries = known.entries.toSorted((one, other) => order(one) - order(other))
  return entries.map(({ category, id, school, title, workCode }) => ({
    id,
    workCode: workCode ?? null,
    title,
    school: school.id,
    schoolName: school.name,
    district: idOf(school.district) ?? '',
    category,
    categoryLabel: categoryLabel(campaign, category),
    panel: report?.panelOf[id] ?? null,
    seats: seats.get(id) ?? [],
    reason: reasons.get(id) ?? null,
    touched: touched.has(id),
  }))
}

/** Works stand by their codes, those without one last. */
const order = ({ workCode }: EntryWithSchool) =>
  Number(workCode?.replace(/\D/g, '') || Number.MAX_SAFE_INTEGER)

function seatsOf({ people, sheets }: AssignmentCase, draft: AssignmentProposal | null): Map<string, Seat[]> {
  const place = new Map(people.map(({ id }, index) => [id, index]))
  const seats = new Map<string, Seat[]>()
  const add = (entry: string, judge: string, state: SeatState) => {
    const seat = { judge: place.get(judge) ?? -1, state }
    const own = seats.get(entry)
    if (own) own.push(seat)
    else seats.set(entry, [seat])
  }
  for (const state of ['standing', 'overtaken', 'gone'] as const)
    for (const { entry, judge } of sheets[state]) add(entry, judge, state)
  const standing = new Set(sheets.standing.map(({ entry, judge }) => `${entry} ${judge}`))
  for (const { byHand, entry, judge } of draft ? pairsIn(draft) : [])
    if (!standing.has(`${entry} ${judge}`)) add(entry, judge, byHand ? 'by-hand' : 'proposed')
  return seats
}
