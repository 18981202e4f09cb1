import type { ReviewDesk } from '../../actions/review/open-review-desk'

export type QueueCampaign = ReviewDesk['campaigns'][number]
export type QueueRound = QueueCampaign['rounds'][number]
export type QueueSheet = QueueRound['sheets'][number]

export const isOpen = ({ status }: QueueSheet): boolean => status === 'assigned' || status === 'started'

/** Where a sheet stands among the judge's own of its round, and the next one still open after it, round to the first. */
export function placeOf({ campaigns }: ReviewDesk, id: string) {
  const round = campaigns
    .flatMap(({ rounds }) => rounds)
    .find(({ sheets }) => sheets.some((sheet) => sheet.id === id))
  if (!round) return null
  const { due, sheets, submitted } = round
  const index = sheets.findIndex((sheet) => sheet.id === id)
  const next = [...sheets.slice(index + 1), ...sheets.slice(0, index)].find(isOpen)
  return { number: index + 1, of: sheets.length, submitted, due, next: next?.id ?? null }
}

export type Place = NonNullable<ReturnType<typeof placeOf>>

export const sheetPath = (id: string): string => `/admin/review/${id}`
