import type { HomePage } from '@cms/payload-types'
import { dayOf, type Moment } from './moment'

/** Figures that one source gives as of one day; none is told without them (domain.md §0.7). */
export type FigureGroup = {
  asOf: Moment
  source: string
  figures: { label: string; value: string; unit: string; period: string }[]
}

/** The figures of the home page in their order, those of the same source and day together. */
export function keyFigures({ keyFigures: figures }: Pick<HomePage, 'keyFigures'>): FigureGroup[] {
  const groups = Map.groupBy(figures ?? [], ({ asOf, source }) => `${dayOf(asOf).machine} ${source}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return {
      asOf: dayOf(first.asOf),
      source: first.source,
      figures: group.map(({ label, period, unit, value }) => ({
        label,
        value: grouped(value),
        unit,
        period,
      })),
    }
  })
}

/** `12345.5` as `12,345.5`. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals ? `${marked}.${decimals}` : marked
}
