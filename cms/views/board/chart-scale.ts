/** Where a value of a range falls on a line of pixels; outside the range it stays on its end. */
export function scaleTo([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  const span = high - low || 1
  return (value: number): number => from + ((Math.min(Math.max(value, low), high) - low) / span) * (to - from)
}

/** Round numbers from the first to the last that lie in a range, at most so many. */
export function ticksIn([low, high]: readonly [number, number], most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]
  const step = steps.find((one) => (high - low) / one <= most) ?? high - low
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step)
}

/** The range of values, out to whole numbers of `step`, within 0 and `most`. */
export function rangeOf(values: readonly number[], step: number, most: number): [number, number] {
  if (values.length === 0) return [0, most]
  const low = Math.max(0, Math.floor(Math.min(...values) / step) * step)
  const high = Math.max(low + step, Math.ceil(Math.max(...values) / step) * step)
  return [low, high]
}

/** Keeps a label at either end of the line inside the drawing. */
export const anchorAt = (x: number, width: number): 'start' | 'middle' | 'end' =>
  x < 12 ? 'start' : x > width - 12 ? 'end' : 'middle'
