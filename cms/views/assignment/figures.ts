import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { meetingsOf } from '../../domain/assignment/meetings'

type Work = AssignmentDesk['works'][number]

export type JudgeLoad = { judge: AssignmentDesk['judges'][number]; standing: number; added: number }

export type Figures = {
  /** Sheets of every judge, what stands and what the draft adds, in the order of the desk's judges. */
  loads: JudgeLoad[]
  added: number
  overtaken: number
  /** Sheets that are still wanted with the draft, and of how many works. */
  missing: number
  short: number
  byAlternates: number
  /** Sheets the draft gives outside the judge's fields; null where no judge has stated any. */
  outsideField: number | null
  /** The most works that any two judges share, and how many pairs of judges share some. */
  shared: { most: number; pairs: number }
}

const isAdded = ({ state }: Work['seats'][number]) => state === 'proposed' || state === 'by-hand'

/** The judges of a work, if the draft is applied. */
export const seated = ({ seats }: Work) => seats.filter((seat) => seat.state === 'standing' || isAdded(seat))

/** How many judges a work lacks, if the draft is applied. */
export const lackOf = (work: Work, { round }: AssignmentDesk): number =>
  Math.max(0, round.sheetsPerEntry - seated(work).length)

/** What the desk says in numbers, of the round as it would be with the draft. */
export function figuresOf(desk: AssignmentDesk): Figures {
  const { judges, works } = desk
  const loads = judges.map((judge) => ({ judge, standing: 0, added: 0 }))
  let [overtaken, byAlternates, outsideField] = [0, 0, 0]
  for (const { category, seats } of works) {
    for (const seat of seats) {
      const load = loads[seat.judge]
      if (seat.state === 'overtaken') overtaken += 1
      if (seat.state === 'standing' && load) load.standing += 1
      if (!isAdded(seat) || !load) continue
      load.added += 1
      if (load.judge.alternate) byAlternates += 1
      if (!load.judge.expertise.includes(category)) outsideField += 1
    }
  }
  const sittings = works.map((work) => seated(work).map(({ judge }) => judge))
  const lacks = works.map((work) => lackOf(work, desk))
  return {
    loads,
    added: loads.reduce((sum, { added }) => sum + added, 0),
    overtaken,
    missing: lacks.reduce((sum, lack) => sum + lack, 0),
    short: lacks.filter((lack) => lack > 0).length,
    byAlternates,
    outsideField: judges.some(({ expertise }) => expertise.length > 0) ? outsideField : null,
    shared: meetingsOf(judges.length, sittings).summary(),
  }
}

/** The least, the most and the standard deviation of sheets over the judges; alternates fill in and are not counted. */
export function evenness(loads: readonly JudgeLoad[]): { least: number; most: number; deviation: number } {
  const counts = loads
    .filter(({ judge }) => judge.asked && !judge.alternate)
    .map(({ added, standing }) => standing + added)
  if (counts.length === 0) return { least: 0, most: 0, deviation: 0 }
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  return {
    least: Math.min(...counts),
    most: Math.max(...counts),
    deviation: Math.sqrt(squares / counts.length),
  }
}
