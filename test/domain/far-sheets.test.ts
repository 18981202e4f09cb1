import { farSheets } from '@cms/domain/far-sheets'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'

const entry = (id: string, ...totals: number[]) => ({
  id,
  marked: totals.map((total, index) => ({ judge: `j${index + 1}`, total: new Fraction(total) })),
})
const far = (...entries: ReturnType<typeof entry>[]) =>
  farSheets(entries, new Fraction(15)).map(
    ({ distance, id, judge, limit }) => `${id} ${judge} ${distance} beyond ${limit}`,
  )
const agreed = ['a', 'b', 'c'].map((id) => entry(id, 80, 81, 82, 83))

test('a judge more than the trigger below or above the middle of the others stands out', () => {
  expect(far(...agreed, entry('x', 80, 81, 82, 65.9), entry('y', 80, 81, 82, 96.1))).toEqual([
    'x j4 -15.1 beyond 15',
    'y j4 15.1 beyond 15',
  ])
  expect(far(...agreed, entry('x', 80, 81, 82, 66), entry('y', 80, 81, 82, 96))).toEqual([])
})

test('one wild sheet does not make the others on its entry stand out', () => {
  expect(far(...agreed, entry('x', 80, 81, 82, 0))).toEqual(['x j4 -81 beyond 15'])
})

test('where judges differ much everywhere, only those who differ more than usual stand out', () => {
  const wide = ['a', 'b', 'c', 'd'].map((id) => entry(id, 60, 70, 80, 90))
  // Distances from the middle of the others: 20, 10, 10, 20 four times, then 0, 0, 0 and x's own. Their median is 10.
  expect(far(...wide, entry('x', 70, 70, 70, 32))).toEqual(['x j4 -38 beyond 37.065'])
  expect(far(...wide, entry('x', 70, 70, 70, 33))).toEqual([])
})

test('two sheets are no panel to be far from', () => {
  expect(far(...agreed, entry('x', 20, 90))).toEqual([])
  expect(far()).toEqual([])
})
