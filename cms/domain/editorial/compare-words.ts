import { diffArrays } from 'diff'

/** A stretch of words that both texts have, or only the later or the earlier one. */
export type WordChange = { text: string; change: 'same' | 'added' | 'removed' }

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** How one text becomes another, word by word. */
export const compareWords = (before: string, after: string): WordChange[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
