import { Fraction } from 'fraction.js'

/**
 * Takes a finite number and returns exactly the decimal it is written as, so 0.1 is one tenth.
 * `new Fraction(0.1)` would search for a nearby fraction instead, and gives up beyond seven digits.
 */
export function exactDecimal(value: number): Fraction {
  const [digits = '0', exponent] = String(value).split('e')
  const written = new Fraction(digits)
  return exponent ? written.mul(new Fraction(10).pow(Number(exponent))) : written
}

/** Whether `value` is a whole number of `step`s, both read as written: 0.3 is three steps of 0.1. */
export function isMultipleOf(value: number, step: number): boolean {
  return exactDecimal(value).div(exactDecimal(step)).d === 1n
}

/** The decimals to which a root that is no fraction is rounded. */
export const rootDecimals = 24

/**
 * The square root of a number that is not negative: exact where it is a fraction, else rounded half up to
 * `rootDecimals`, so that everything computed from it is the same fraction on every machine.
 */
export function squareRoot(square: Fraction): Fraction {
  const [n, d] = [wholeRoot(square.n), wholeRoot(square.d)]
  if (n * n === square.n && d * d === square.d) return new Fraction(n, d)
  const unit = 10n ** BigInt(rootDecimals)
  const twice = wholeRoot((4n * square.n * unit * unit) / square.d)
  return new Fraction((twice + 1n) / 2n, unit)
}

/** The largest whole number whose square is not above `square`, by Newton's method from above. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2))
  for (;;) {
    const next = (root + square / root) / 2n
    if (next >= root) return root
    root = next
  }
}
