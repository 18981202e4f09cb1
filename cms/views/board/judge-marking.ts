import type { Board } from '../../actions/board/open-board'

/** How a judge marks: the mean, the lowest and highest, and how far above or below the others on the same works. */
export type Marking = { mean: number; lowest: number; highest: number; leaning: number | null }

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of the judge with this id, for reading only; ranking and awards never come from here. Null while a judge has submitted nothing. */
export function markingOf(judge: string, { works }: Pick<Board, 'works'>): Marking | null {
  const own: number[] = []
  const apart: number[] = []
  for (const { sheets } of works) {
    const totals = sheets.flatMap(({ judgeId, total }) =>
      total === null ? [] : [{ judgeId, total: Number(total) }],
    )
    const others = totals.filter(({ judgeId }) => judgeId !== judge).map(({ total }) => total)
    for (const { total } of totals.filter(({ judgeId }) => judgeId === judge)) {
      own.push(total)
      if (others.length > 0) apart.push(total - mean(others))
    }
  }
  if (own.length === 0) return null
  return {
    mean: mean(own),
    lowest: Math.min(...own),
    highest: Math.max(...own),
    leaning: apart.length > 0 ? mean(apart) : null,
  }
}
