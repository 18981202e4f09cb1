/** Where the board of a campaign is read: of one round, of all (`all`), or as the campaign's phase has it. */
export const boardAddress = (campaign: string, round: string | null): string =>
  `/api/actions/open-board?${new URLSearchParams({ campaign, ...(round && { round }) })}`
