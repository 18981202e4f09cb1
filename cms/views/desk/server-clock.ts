let ahead = 0

/** Takes the `Date` header of an answer: office computers' clocks are often wrong, the deadline is the server's. */
export function noteServerDate(header: string | null): void {
  const told = Date.parse(header ?? '')
  if (!Number.isNaN(told)) ahead = Math.abs(told - Date.now()) > 2000 ? told - Date.now() : 0
}

/** Now by the server's clock, as far as it has been told. */
export const serverNow = (): Date => new Date(Date.now() + ahead)
