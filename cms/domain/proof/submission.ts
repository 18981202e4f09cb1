import { canonicalJson, type Json } from './canonical-json'
import { type Digest, plainDigest } from './digest'

/** A file that was handed in with an entry, with the SHA-256 of its bytes. */
export type SubmittedFile = { id: string; name: string; bytes: number; digest: Digest }

/** What a school hands in: everything that binds it, and nothing that the office adds later. */
export type Submission = {
  /** The campaign's slug. */
  campaign: string
  entry: string
  school: string
  title: string
  category: string
  division: string | null
  authors: { name: string; post: string | null }[]
  tutors: string[]
  /** The text as the editor keeps it. */
  body: Json
  images: string[]
  attachments: string[]
  files: SubmittedFile[]
  video: { address: string | null; minutes: number | null; megabytes: number | null }
  aiUse: { used: string | null; disclosure: string | null }
  /** The text version of the pledge and authorisation that were agreed to. */
  agreedVersion: string
}

const submissionFormat = 'qingfeng-submission/1'

/** The one text of a submission; its SHA-256 stands on the receipt and can be computed from it by any program. */
export const submissionText = (submission: Submission): string =>
  canonicalJson({ format: submissionFormat, ...submission })

/** The digest of a submission, as its receipt states it. */
export const submissionDigest = (submission: Submission): Digest => plainDigest(submissionText(submission))

/** The number of the nth receipt of an entry: what is handed in again after a return gets a new one. */
export function receiptNumber(year: number, entry: string, count: number): string {
  const first = `${year}-${entry.replaceAll('-', '').slice(0, 8).toUpperCase()}`
  return count > 1 ? `${first}-${count}` : first
}
