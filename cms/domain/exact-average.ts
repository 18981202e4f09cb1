import { Fraction } from 'fraction.js'
import { squareRoot } from './exact-decimal'

/** The exact sum; that of no values is 0. */
export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), new Fraction(0))
}

/** The arithmetic mean of at least one value. */
export function mean(values: readonly Fraction[]): Fraction {
  return sum(values).div(values.length)
}

/** The middle of at least one value, or the mean of the two in the middle. */
export function median(values: readonly Fraction[]): Fraction {
  const ascending = values.toSorted((a, b) => a.compare(b))
  const beside = Math.floor((values.length - 1) / 2)
  return mean(ascending.slice(beside, values.length - beside))
}

/**
 * The standard deviation of at least one value about their mean, divided by their number (STDEV.P of a spreadsheet);
 * exact as far as `squareRoot` is.
 */
export function standardDeviation(values: readonly Fraction[]): Fraction {
  const middle = mean(values)
  return squareRoot(mean(values.map((value) => value.sub(middle).pow(2))))
}
