import { closed } from './allotment'
import { type Meetings, meetingsOf } from './meetings'
import type { EntryRow, ReviewTable } from './review-table'
import { type Seating, sharesOf } from './seating'

/** How often all sheets are gone through, and how many exchanges are tried for each at a time. */
const rounds = 8
const attempts = 8

/** A round in which fewer than one sheet in so many is exchanged is the last. */
const settled = 200

type Sheet = { row: EntryRow; seating: Seating; place: number }

/**
 * Exchanges newly given judges between entries so that the same two meet less often (a smaller sum of the squared
 * numbers of meetings), only where that costs nothing: loads stay as they are, and so do the sums of misfits and of
 * districts. Changes the seatings; says after each round which of how many it was.
 */
export function spreadPairs(
  table: ReviewTable,
  seatings: readonly Seating[],
  random: () => number,
  report: (done: number, total: number) => void,
): void {
  const sheets = table.rows.flatMap((row, index): Sheet[] => {
    const seating = seatings[index]
    return seating ? seating.given.map((_, place) => ({ row, seating, place })) : []
  })
  const shares = sharesOf(table, seatings)
  const meetings = meetingsOf(
    table.columns.length,
    seatings.map(({ given, kept }) => [...given, ...kept]),
  )
  for (let round = 1; round <= rounds; round += 1) {
    let exchanged = 0
    for (const sheet of sheets) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const other = sheets[Math.floor(random() * sheets.length)]
        if (!other || !costsNothing(sheet, other, shares, table.districts)) continue
        if (gain(sheet, other, meetings) <= 0) continue
        exchange(sheet, other, shares, table.districts, meetings)
        exchanged += 1
        break
      }
    }
    const last = exchanged * settled < sheets.length
    report(last ? rounds : round, rounds)
    if (last) break
  }
}

const judgeOf = ({ place, seating }: Sheet): number => seating.given[place] ?? 0

const partnersOf = ({ place, seating }: Sheet): number[] => [
  ...seating.given.filter((_, other) => other !== place),
  ...seating.kept,
]

const fitOf = ({ row }: Sheet, judge: number): number => row.misfit[judge] ?? closed

const mayTake = (sheet: Sheet, judge: number): boolean =>
  fitOf(sheet, judge) !== closed && !sheet.seating.given.includes(judge)

function costsNothing(one: Sheet, other: Sheet, shares: Int32Array, districts: number): boolean {
  const [judge, otherJudge] = [judgeOf(one), judgeOf(other)]
  if (!mayTake(one, otherJudge) || !mayTake(other, judge)) return false
  if (fitOf(one, otherJudge) + fitOf(other, judge) !== fitOf(one, judge) + fitOf(other, otherJudge))
    return false
  const [from, to] = [one.row.district, other.row.district]
  if (from === to) return true
  const share = (column: number, district: number) => shares[column * districts + district] ?? 0
  return share(judge, to) + 1 - share(judge, from) + share(otherJudge, from) + 1 - share(otherJudge, to) === 0
}

/** By how much the sum of squared meetings falls, halved. */
function gain(one: Sheet, other: Sheet, { between }: Meetings): number {
  const [judge, otherJudge] = [judgeOf(one), judgeOf(other)]
  const [partners, otherPartners] = [partnersOf(one), partnersOf(other)]
  const fewer = (leaving: number, coming: number, sitting: readonly number[]) =>
    sitting.reduce((sum, partner) => sum + between(leaving, partner) - between(coming, partner) - 1, 0)
  const common = partners.filter((partner) => otherPartners.includes(partner)).length
  return fewer(judge, otherJudge, partners) + fewer(otherJudge, judge, otherPartners) + 2 * common
}

function exchange(one: Sheet, other: Sheet, shares: Int32Array, districts: number, meetings: Meetings): void {
  const [judge, otherJudge] = [judgeOf(one), judgeOf(other)]
  for (const [sheet, leaving, coming] of [
    [one, judge, otherJudge] as const,
    [other, otherJudge, judge] as const,
  ]) {
    const partners = partnersOf(sheet)
    meetings.change(leaving, partners, -1)
    meetings.change(coming, partners, 1)
    sheet.seating.given[sheet.place] = coming
    for (const [column, by] of [[leaving, -1] as const, [coming, 1] as const]) {
      const place = column * districts + sheet.row.district
      shares[place] = (shares[place] ?? 0) + by
    }
  }
}
