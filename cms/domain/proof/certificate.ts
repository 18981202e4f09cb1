import { canonicalJson } from './canonical-json'
import { type Digest, textDigest } from './digest'

/** What a certificate is given for: a work, the guidance of works (指导教师), the organising of schools (组织奖). */
export const certificateKinds = ['entry', 'tutor', 'organizer'] as const

export type CertificateKind = (typeof certificateKinds)[number]

/** What a certificate says, in full; its digest covers all of it. */
export type CertificateFields = {
  number: string
  kind: CertificateKind
  /** The people it names; none on a certificate for a unit. */
  recipients: string[]
  unit: string
  title: string
  awardName: string
  /** The title of the campaign. */
  campaign: string
  /** The day of issue, `2026-12-01`. */
  issuedOn: string
  issuer: string
  /** 16 random bytes in hexadecimal or more: without them the names could be guessed from the published digest. */
  nonce: string
}

/** The digest of a certificate as it is published. */
export function certificateDigest(fields: CertificateFields): Digest {
  const { number, kind, recipients, unit, title, awardName, campaign, issuedOn, issuer, nonce } = fields
  const printed = { number, kind, recipients, unit, title, awardName, campaign, issuedOn, issuer, nonce }
  return textDigest('certificate', canonicalJson(printed))
}

/** A person's name as it is shown in public: 张小明 is 张* (domain.md §3.12). */
export function shortenName(name: string): string {
  const [first = ''] = name.trim()
  return first && `${first}*`
}

/** The people a certificate names, as they are shown in public. */
export function shownRecipients({ recipients }: Pick<CertificateFields, 'recipients'>): string[] {
  return recipients.map(shortenName)
}

/** Whether names typed from a printed certificate, with anything between them, are those it was issued for. */
export function namesAgree({ recipients }: Pick<CertificateFields, 'recipients'>, typed: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return letters(typed) === letters(recipients.join(''))
}
