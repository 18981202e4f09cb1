import { distribution } from '@cms/domain/statistics/distribution'
import { judgeStatistics } from '@cms/domain/statistics/judge-statistics'
import { expect, test } from 'vitest'

const sheet = (entry: string, judge: string, total: number) => ({ entry, judge, total })

test('a judge is described by mean, spread, severity and distance from the others', () => {
  const panel = [
    sheet('x', 'b', 80),
    sheet('x', 'a', 90),
    sheet('x', 'c', 70),
    sheet('y', 'a', 70),
    sheet('y', 'b', 60),
    sheet('y', 'c', 50),
  ]
  expect(judgeStatistics(panel)).toEqual([
    {
      judge: 'a',
      sheets: 2,
      mean: 80,
      deviation: 10,
      severity: expect.closeTo(-10, 9),
      part: 0,
      distance: 15,
    },
    { judge: 'b', sheets: 2, mean: 70, deviation: 10, severity: expect.closeTo(0, 9), part: 0, distance: 0 },
    {
      judge: 'c',
      sheets: 2,
      mean: 60,
      deviation: 10,
      severity: expect.closeTo(10, 9),
      part: 0,
      distance: 15,
    },
  ])
})

test('a judge whom no other met has no distance', () => {
  expect(judgeStatistics([sheet('x', 'a', 90), sheet('y', 'a', 70)])).toEqual([
    { judge: 'a', sheets: 2, mean: 80, deviation: 10, severity: 0, part: 0, distance: null },
  ])
  expect(judgeStatistics([])).toEqual([])
})

const counts = (totals: number[], scale = 100, buckets = 10) =>
  distribution(totals, scale, buckets).map(({ count }) => count)

test('totals fall in buckets that begin with their lower end', () => {
  expect(counts([0, 9.9, 10, 55, 89.9, 90, 99.5])).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 1, 2])
  expect(distribution([5], 10, 2)).toEqual([
    { from: 0, to: 5, count: 0 },
    { from: 5, to: 10, count: 1 },
  ])
})

test('the full scale and what lies beyond either end is counted at that end', () => {
  expect(counts([100, 103, -4])).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2])
})

test('a total on a border that floating point would miss falls above it', () => {
  expect(counts([0.3, 0.6, 0.7], 1)).toEqual([0, 0, 0, 1, 0, 0, 1, 1, 0, 0])
})
