import type { ReviewDesk } from '../../actions/review/open-review-desk'

export type QueueCampaign = ReviewDesk['campaigns'][number]
export type QueueSheet = QueueCampaign['sheets'][number]

export const isOpen = ({ status }: QueueSheet): boolean => status === 'assigned' || status === 'started'

/** Where a sheet stands among the judge's own, and the next one still open after it, round to the first. */
export function placeOf(desk: ReviewDesk, id: string) {
  const campaign = desk.campaigns.find(({ sheets }) => sheets.some((sheet) => sheet.id === id))
  if (!campaign) return null
  const { sheets } = campaign
  const index = sheets.findIndex((sheet) => sheet.id === id)
  const next = [...sheets.slice(index + 1), ...sheets.slice(0, index)].find(isOpen)
  return {
    number: index + 1,
    of: sheets.length,
    submitted: campaign.submitted,
    due: campaign.due,
    next: next?.id ?? null,
  }
}

export type Place = NonNullable<ReturnType<typeof placeOf>>

export const sheetPath = (id: string): string => `/admin/review/${id}`
