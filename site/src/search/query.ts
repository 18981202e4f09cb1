import { runsOf, termsOfRun } from './tokens'

/** What is looked for: the runs as they were typed, and the terms that find them. */
export type Query = { runs: string[]; terms: string[] }

/** More terms than this would load much and find little more. */
const mostTerms = 16

export function readQuery(text: string): Query {
  const runs = [...new Set(runsOf(text))]
  return { runs, terms: [...new Set(runs.flatMap(termsOfRun))].slice(0, mostTerms) }
}
