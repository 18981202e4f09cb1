import type { Bench } from './make-campaign'

const judge = (number: number) => `judge-${String(number).padStart(2, '0')}`

/** Two panels of five, the numbers of the accounts mixed, and two alternates. */
export const bench: Bench = {
  panels: [[1, 3, 5, 7, 9].map(judge), [2, 4, 6, 8, 10].map(judge)],
  alternates: [judge(11), judge(12)],
}

export const noBench: Bench = { panels: [], alternates: [] }
