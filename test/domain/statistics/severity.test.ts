import { type Observation, severityModel } from '@cms/domain/statistics/severity'
import { solveDefinite } from '@cms/domain/statistics/solve-definite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shroutFleiss1979 } from './published'

/** Sheets by entry: what each judge gave it. */
const sheets = (table: Record<string, Record<string, number>>): Observation[] =>
  Object.entries(table).flatMap(([entry, own]) =>
    Object.entries(own).map(([judge, total]) => ({ entry, judge, total })),
  )
const told = (observations: Observation[]) => {
  const { entries, judges, means, residualDeviation } = severityModel(observations)
  return {
    judges: judges.map(
      ({ judge, part, severity, sheets }) => `${judge} ${severity.toFixed(4)} ${sheets} ${part}`,
    ),
    entries: entries.map(({ entry, level, part }) => `${entry} ${level.toFixed(4)} ${part}`),
    means: means.map((mean) => mean.toFixed(4)),
    rest: residualDeviation?.toFixed(4) ?? null,
  }
}

test('where every judge marks every entry, severity is the grand mean less the mean of the judge', () => {
  const table = shroutFleiss1979.map((own, entry) =>
    own.map((total, judge) => ({ entry: `e${entry + 1}`, judge: `j${judge + 1}`, total })),
  )
  // By hand: grand mean 127/24; judges 46/6, 15/6, 26/6, 40/6; entries 24/4, 12/4, 26/4, 16/4, 30/4, 19/4.
  const { rest, ...model } = told(table.flat())
  expect(model).toEqual({
    judges: ['j1 -2.3750 6 0', 'j2 2.7917 6 0', 'j3 0.9583 6 0', 'j4 -1.3750 6 0'],
    entries: ['e1 6.0000 0', 'e2 3.0000 0', 'e3 6.5000 0', 'e4 4.0000 0', 'e5 7.5000 0', 'e6 4.7500 0'],
    means: ['5.2917'],
  })
  // The error mean square of their table 4.
  expect((Number(rest) ** 2).toFixed(2)).toBe('1.02')
})

test('judges who never met are compared through those whom both met', () => {
  const model = told(sheets({ x: { a: 10, b: 8 }, y: { b: 6, c: 3 } }))
  expect(model).toEqual({
    judges: ['a -2.3333 1 0', 'b -0.3333 2 0', 'c 2.6667 1 0'],
    entries: ['x 7.6667 0', 'y 5.6667 0'],
    means: ['6.6667'],
    rest: null,
  })
})

test('where the sheets contradict each other, the squares of what is left are least', () => {
  // a is 2 above b, b 2 above c, but a only 3 above c: a third of the contradiction goes to each.
  const model = told(sheets({ x: { a: 10, b: 8 }, y: { b: 8, c: 6 }, z: { a: 9, c: 6 } }))
  expect(model.judges).toEqual(['a -1.6667 2 0', 'b 0.0000 2 0', 'c 1.6667 2 0'])
  expect(model.rest).toBe(Math.sqrt(1 / 6).toFixed(4))
})

test('panels without a common entry or judge are different parts, each with its own zero', () => {
  const model = told(sheets({ x: { a: 80, b: 70 }, y: { c: 50, d: 30 }, z: { a: 60, b: 50 } }))
  expect(model).toEqual({
    judges: ['a -5.0000 2 0', 'b 5.0000 2 0', 'c -10.0000 1 1', 'd 10.0000 1 1'],
    entries: ['x 75.0000 0', 'z 55.0000 0', 'y 40.0000 1'],
    means: ['65.0000', '40.0000'],
    rest: '0.0000',
  })
})

test('one sheet alone tells nothing of its judge, and no sheets nothing at all', () => {
  expect(told(sheets({ x: { a: 80 } }))).toEqual({
    judges: ['a 0.0000 1 0'],
    entries: ['x 80.0000 0'],
    means: ['80.0000'],
    rest: null,
  })
  expect(severityModel([])).toEqual({ judges: [], entries: [], means: [], residualDeviation: null })
})

test('two hundred judges linked in a chain are told apart to nine decimals', () => {
  const judges = Array.from({ length: 200 }, (_, index) => ({
    judge: `j${index}`,
    severity: ((index * 37) % 41) / 4,
  }))
  const shift = judges.reduce((sum, { severity }) => sum + severity, 0) / judges.length
  const chain = judges.slice(1).flatMap(({ judge, severity }, index) => {
    const before = judges[index]
    const level = 60 + (index % 30)
    return [
      { entry: `e${index}`, judge, total: level - severity },
      { entry: `e${index}`, judge: before?.judge ?? '', total: level - (before?.severity ?? 0) },
    ]
  })
  const found = new Map(severityModel(chain).judges.map(({ judge, severity }) => [judge, severity]))
  for (const { judge, severity } of judges) expect(found.get(judge)).toBeCloseTo(severity - shift, 9)
})

const observations = fc.array(
  fc.record({
    entry: fc.nat(9).map((index) => `e${index}`),
    judge: fc.nat(6).map((index) => `j${index}`),
    total: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  }),
  { minLength: 1, maxLength: 40 },
)

test('what the model leaves open adds up to nothing for every judge and every entry, as least squares must', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const { entries, judges } = severityModel(all)
      const level = new Map(entries.map((entry) => [entry.entry, entry.level]))
      const severity = new Map(judges.map((judge) => [judge.judge, judge.severity]))
      const rest = all.map(({ entry, judge, total }) => ({
        of: [entry, judge],
        left: total - (level.get(entry) ?? 0) + (severity.get(judge) ?? 0),
      }))
      for (const name of [...level.keys(), ...severity.keys()]) {
        const left = rest.filter(({ of }) => of.includes(name)).reduce((sum, { left }) => sum + left, 0)
        expect(left).toBeCloseTo(0, 9)
      }
      for (const [, part] of Map.groupBy(judges, ({ part }) => part)) {
        expect(part.reduce((sum, judge) => sum + judge.severity, 0)).toBeCloseTo(0, 9)
      }
    }),
  )
})

test('a matrix that is not definite is not solved', () => {
  const rows = (...matrix: number[][]) => matrix
  expect(solveDefinite(rows([4, 2], [2, 2]), [8, 6])).toEqual([1, 2])
  expect(() => solveDefinite(rows([1, 1], [1, 1]), [1, 1])).toThrow('the matrix is not positive definite')
})
