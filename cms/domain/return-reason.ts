const fromDistrict = '县区：'

/** A district's reason for returning an entry as it is kept, so that the school can tell it from the office's. */
export const districtReason = (reason: string) => `${fromDistrict}${reason}`

/** Who returned an entry, and why. */
export function returnedBy(kept: string): { by: '县区' | '主办单位'; reason: string } {
  if (kept.startsWith(fromDistrict)) return { by: '县区', reason: kept.slice(fromDistrict.length) }
  return { by: '主办单位', reason: kept }
}
