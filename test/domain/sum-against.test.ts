import { sumAgainst } from '@cms/domain/sum-against'
import { expect, test } from 'vitest'

test.each<[number[], number, ReturnType<typeof sumAgainst>]>([
  [[20, 25, 25, 15, 10, 5], 100, { total: '100', difference: 'none', by: '0' }],
  [[4, 3, 1, 1], 10, { total: '9', difference: 'short', by: '1' }],
  [[60, 50], 100, { total: '110', difference: 'over', by: '10' }],
  [[0.1, 0.2], 0.3, { total: '0.3', difference: 'none', by: '0' }],
  [[], 100, { total: '0', difference: 'short', by: '100' }],
])('%j against %d', (numbers, whole, expected) => {
  expect(sumAgainst(numbers, whole)).toEqual(expected)
})
