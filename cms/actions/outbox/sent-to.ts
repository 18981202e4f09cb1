import type { Where } from 'payload'
import type { Actor } from '../../access/roles'

/** Messages that were sent to this person; the staff may read others' too, but they are not theirs. */
export const sentTo = ({ id }: Actor): Where => ({ to: { equals: id }, status: { equals: 'sent' } })
