import { Refusal } from '../../domain/refusal'
import type { BlindCopy, Entry } from '../../payload-types'
import type { Call } from '../action'
import { readyCopy } from '../screening/blind-work'

/** The blind copy of an entry, which is all that a judge reads of it; throws Refusal `conflict` until it is ready. */
export async function requireCopy(call: Call, { id }: Pick<Entry, 'id'>): Promise<BlindCopy> {
  const copy = await readyCopy(call, id)
  if (copy) return copy
  throw new Refusal('conflict', '匿名副本正在制作，请稍后再来。')
}
