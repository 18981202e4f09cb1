const day = 24 * 60 * 60 * 1000

/** How many days lie between two days written YYYY-MM-DD; negative when the second is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day)
