type Portrait = {
  showsPeople?: boolean | null
  consent?: { by?: string | null; date?: string | null } | null
}

/** Whether people can be recognised in a picture and nobody has been recorded as agreeing to it, with a day (domain.md §4.5). */
export const lacksConsent = ({ consent, showsPeople }: Portrait): boolean =>
  showsPeople === true && !(consent?.by?.trim() && consent.date)
