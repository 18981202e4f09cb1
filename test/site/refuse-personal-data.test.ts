import { personalDataIn } from '@cms/domain/personal-data'
import { refusePersonalData } from '@cms/publish/refuse-personal-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const refuses = (html: string): boolean => {
  try {
    refusePersonalData(html)
    return false
  } catch {
    return true
  }
}

test.each([
  ['a mobile number', '<p>请打 13800138000</p>', true],
  ['one in full width and groups', '<p>１３８ ００１３ ８０００</p>', true],
  ['one with a country code', '<p>+86 138-0013-8000</p>', true],
  ['one with invisible characters in it', '<p>138\u200b0013\u200b8000</p>', true],
  ['one whose digits are circled', '<p>①③⑧⓪⓪①③⑧⓪⓪⓪</p>', true],
  ['one whose digits are circled, far from others', '<p>2026：，。！？、；：“①③⑧⓪⓪①③⑧⓪⓪⓪”</p>', true],
  ['an identity number', '<p>11010519491231002X</p>', true],
  ['a bank card number', '<p>4111 1111 1111 1111</p>', true],
  ['an office telephone', '<p>0775-4200000，0775-4300000</p>', false],
  ['a check sum', `<p>${'13800138000'.repeat(3)}aaaaaaa</p>`, false],
  ['a number in an address', '<a href="/media/13800138000.jpg">图</a>', false],
  ['a time', '<p>2026-10-01 13:56:00.138</p>', false],
])('a page with %s', (_, html, refused) => {
  expect(refuses(html)).toBe(refused)
})

test('no page is let through in which a closer look finds a number', () => {
  const start = fc.constantFrom('1', '１', '13', '86 1', '110105194912310', '622202', '6222 ')
  const some = fc.constantFrom(
    ...'0123456789０３８',
    ' ',
    '-',
    '–',
    '.',
    '\u200b',
    '，',
    '😀',
    '号',
    'x',
    '⑧',
  )
  const text = fc
    .tuple(start, fc.array(some, { maxLength: 30 }))
    .map(([first, rest]) => first + rest.join(''))
  fc.assert(
    fc.property(text, (words) => {
      expect(refuses(`<p>${words}</p>`)).toBe(personalDataIn(words).length > 0)
    }),
    { numRuns: 3000 },
  )
})
