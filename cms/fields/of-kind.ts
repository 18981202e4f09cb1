import type { Where } from 'payload'

/** Offers an upload field, and lets into it, the files of one kind: `image/`, `application/pdf`. */
export const ofKind = (mime: string): Where => ({ mimeType: { contains: mime } })
