import { Refusal } from './refusal'

/** A guardian's consent to show more of a pupil than school, surname and stage, as it is recorded. */
export type Consent = {
  scope?: 'none' | 'name' | 'name-and-face' | null
  guardian?: string | null
  date?: string | null
  textVersion?: string | null
}

/** Whether more may be shown, and who agreed to it, when and to which text is on record (domain.md §4.5). */
export const isRecorded = (consent: Consent | null | undefined): boolean =>
  (consent?.scope ?? 'none') !== 'none' && Boolean(consent?.guardian && consent.date && consent.textVersion)

/** Throws Refusal `invalid` when more is to be shown than is on record. */
export function requireRecorded(consent: Consent | null | undefined): void {
  if ((consent?.scope ?? 'none') === 'none' || isRecorded(consent)) return
  throw new Refusal(
    'invalid',
    '公开学生姓名或肖像须有监护人书面同意，请填写监护人、日期和同意书版本，或改为“未取得”。',
    'consent.scope',
  )
}
