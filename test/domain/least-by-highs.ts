import highsLoader from 'highs'

const highs = await highsLoader()

/** A sum of variables, each with its factor. */
export type Sum = [factor: number, variable: string][]

export type Equation = { sum: Sum; equals: number }

/** The least that a sum of variables of 0 or 1 can come to under equations, as HiGHS finds it. */
export function leastByHighs(sum: Sum, equations: readonly Equation[]): number {
  const variables = new Set(
    [sum, ...equations.map((equation) => equation.sum)].flat().map(([, name]) => name),
  )
  if (variables.size === 0) return 0
  const written = (terms: Sum) =>
    terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join('\n ')
  const known = equations.filter((equation) => equation.sum.length > 0)
  const program = [
    'Minimize',
    ` cost: ${written(sum) || '0'}`,
    'Subject To',
    ...known.map((equation, index) => ` e${index}: ${written(equation.sum)} = ${equation.equals}`),
    'Binary',
    ...[...variables].map((name) => ` ${name}`),
    'End',
  ].join('\n')
  const { ObjectiveValue, Status } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 })
  if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`)
  return Math.round(ObjectiveValue)
}
