import { Fraction } from 'fraction.js'

/**
 * Takes a finite number and returns exactly the decimal it is written as, so 0.1 is one tenth.
 * `new Fraction(0.1)` would search for a nearby fraction instead, and gives up beyond seven digits.
 */
export function exactDecimal(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)))
}

/** Whether `value` is a whole number of `step`s, both read as written: 0.3 is three steps of 0.1. */
export function isMultipleOf(value: number, step: number): boolean {
  return exactDecimal(value).div(exactDecimal(step)).d === 1n
}
