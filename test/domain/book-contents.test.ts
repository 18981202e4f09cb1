import { bookContents, numberOfNew } from '@cms/domain/book-contents'
import { expect, test } from 'vitest'

const chapter = (number: number, title: string) => ({ number, title })

const listed = (chapters: { number: number; title: string }[], planned: string[]) =>
  bookContents(chapters, planned).map(
    ({ chapter, number, title }) => `${number} ${title}${chapter ? '' : '…'}`,
  )

test.each([
  ['chapters come in the order of their numbers', [chapter(2, '乙'), chapter(1, '甲')], [], ['1 甲', '2 乙']],
  [
    'titles alone take the numbers that are free',
    [chapter(1, '甲'), chapter(3, '丙')],
    ['乙', '丁'],
    ['1 甲', '2 乙…', '3 丙', '4 丁…'],
  ],
  ['a title that has its chapter stands once', [chapter(1, '甲')], ['甲', '乙'], ['1 甲', '2 乙…']],
  ['a gap stays one', [chapter(1, '甲'), chapter(4, '丁')], [], ['1 甲', '4 丁']],
])('%s', (_, chapters, planned, expected) => {
  expect(listed(chapters, planned)).toEqual(expected)
})

test.each([
  ['in an empty volume the first', [], [], 1],
  ['behind all others', [chapter(1, '甲'), chapter(4, '丁')], [], 5],
  ['where its title is planned', [chapter(1, '甲'), chapter(3, '丙')], ['新', '丁'], 2],
  ['behind what is planned', [chapter(1, '甲')], ['乙', '丙'], 4],
])('a new chapter is %s', (_, chapters, planned, expected) => {
  expect(numberOfNew('新', bookContents(chapters, planned))).toBe(expected)
})
