import type { TextFind } from '../../domain/editorial/checked-text'
import { Refusal } from '../../domain/refusal'

/**
 * How many finds a person has looked at and let stand.
 * @throws Refusal `invalid` while there is one that cannot stand.
 */
export function requireClean(finds: readonly TextFind[]): number {
  const musts = finds.filter(({ severity }) => severity === 'must')
  const [first] = musts
  if (!first) return finds.length
  const more = musts.length > 1 ? `（共 ${musts.length} 处必须先改）。` : '。'
  throw new Refusal('invalid', first.sentence.replace(/。$/, more), first.field)
}
