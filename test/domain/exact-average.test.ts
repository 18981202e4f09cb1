import { mean, median, standardDeviation } from '@cms/domain/exact-average'
import { squareRoot } from '@cms/domain/exact-decimal'
import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'

const values = (...all: (number | string)[]) => all.map((value) => new Fraction(value))

test('the middle of an odd number of values is one of them, of an even number half-way between two', () => {
  expect(median(values(3, 1, 2)).toFraction()).toBe('2')
  expect(median(values(4, 1, 3, 2)).toFraction()).toBe('5/2')
  expect(median(values(7)).toFraction()).toBe('7')
})

test('a standard deviation that is a fraction is exact', () => {
  const marks = values(2, 4, 4, 4, 5, 5, 7, 9)
  expect([mean(marks), standardDeviation(marks)].map((value) => value.toFraction())).toEqual(['5', '2'])
  expect(standardDeviation(values('1/3', '1/3')).toFraction()).toBe('0')
  expect(standardDeviation(values('1/3', '5/3')).toFraction()).toBe('2/3')
})

test.each([
  ['2', '1.414213562373095048801689'],
  ['3', '1.732050807568877293527446'],
  ['200', '14.142135623730950488016887'],
  ['1/2', '0.707106781186547524400844'],
  ['49/4', '3.5'],
  ['0', '0'],
])('the root of %s is %s, exact or rounded to 24 decimals', (square, root) => {
  expect(squareRoot(new Fraction(square)).toFraction()).toBe(new Fraction(root).toFraction())
})

const squares = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => new Fraction(n, d))

test('a root is off by no more than half of the last decimal', () => {
  const half = new Fraction(1n, 2n * 10n ** 24n)
  fc.assert(
    fc.property(squares, (square) => {
      const root = squareRoot(square)
      const below = root.sub(half)
      expect(below.lt(0) || below.mul(below).lte(square)).toBe(true)
      expect(root.add(half).pow(2).gte(square)).toBe(true)
    }),
  )
})

test('the root of the square of a fraction is that fraction', () => {
  fc.assert(
    fc.property(squares, (root) => {
      expect(squareRoot(root.mul(root)).equals(root)).toBe(true)
    }),
  )
})
