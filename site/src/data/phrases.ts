const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** The titles of pages beside each other are mostly the same; those of a whole site are too many to keep. */
const known = new Map<string, string[]>()
const most = 30_000

/** Characters that belong to the word before them. */
const endings = /^[的地得了着过们吗吧呢啊嘛年月日所位个件篇]/

/** A word that the dictionary does not have comes as single characters; so many of them are held together. */
const longest = 4

/**
 * A title cut where a line may end: between words, never inside one. Punctuation keeps its own rules of line breaking, so
 * that nothing is cut beside it.
 */
export function phrasesOf(title: string): string[] {
  const found = known.get(title)
  if (found) return found
  const phrases: string[] = []
  let singles = 0
  for (const { segment, isWordLike } of segmenter.segment(title)) {
    const last = phrases.at(-1) ?? ''
    const single = isWordLike === true && segment.length === 1
    singles = single ? singles + 1 : 0
    const together = endings.test(segment) || /\d$/.test(last) || (singles > 1 && singles <= longest)
    const apart = isWordLike && /[\p{L}\p{N}]$/u.test(last) && !together
    if (apart) singles = single ? 1 : 0
    if (apart || phrases.length === 0) phrases.push(segment)
    else phrases[phrases.length - 1] = last + segment
  }
  if (known.size >= most) known.clear()
  known.set(title, phrases)
  return phrases
}
