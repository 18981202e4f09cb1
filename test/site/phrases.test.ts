import { expect, test } from 'vitest'
import { phrasesOf } from '../../site/src/data/phrases'

test.each([
  ['words stay whole', '一块石头四个问题', '一块|石头|四个|问题'],
  ['a word the dictionary does not have stays whole', '2026年案例征集材料', '2026年|案例|征集|材料'],
  ['particles stay with their word', '六点半的那杆秤', '六点半的那|杆秤'],
  ['nothing is cut beside punctuation', '“清风入怀”校园：三色管理', '“清风入怀”校园：三色|管理'],
  ['a title of one word', '清廉', '清廉'],
])('%s: %s', (_, title, cut) => {
  expect(phrasesOf(title).join('|')).toBe(cut)
})

test('nothing of a title is lost', () => {
  const title = '港北区 映莲小学（A&B）：“三十七张”流程图，上墙记……'
  expect(phrasesOf(title).join('')).toBe(title)
})
