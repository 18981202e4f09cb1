import { canonicalJson } from '@cms/domain/proof/canonical-json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

type Json = Parameters<typeof canonicalJson>[0]

test.each<[string, Json, string]>([
  ['members in the order of their names', { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
  ['names in the order of UTF-16 code units', { '\u20ac': 1, '\r': 2, '1': 3 }, '{"\\r":2,"1":3,"€":1}'],
  ['Chinese as it is', { 名: '莲“花”' }, '{"名":"莲“花”"}'],
  ['control characters escaped', 'a"\\\n\u0001', '"a\\"\\\\\\n\\u0001"'],
  ['numbers as JavaScript writes them', [1, 0.1, 1e21, -0, 88.5], '[1,0.1,1e+21,0,88.5]'],
  ['true, false and null', [true, false, null], '[true,false,null]'],
  ['nothing of what is undefined', { a: undefined, b: [] }, '{"b":[]}'],
  ['lists and objects in each other', [{ a: [{}] }], '[{"a":[{}]}]'],
])('%s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each<[string, unknown]>([
  ['infinity', { points: Infinity }],
  ['not a number', [Number.NaN]],
  ['a date', { at: new Date(0) }],
  ['a function', () => 1],
  ['undefined in a list', [undefined]],
])('%s cannot be put on record', (_, value) => {
  expect(refused(() => canonicalJson(value as Json))).toEqual({
    code: 'invalid',
    message: '内容里有不能存证的值（例如无穷大或日期对象），请联系系统管理员。',
  })
})

test('a value that went through a file has the same text, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json)
      expect(canonicalJson(JSON.parse(JSON.stringify(value, null, 2)))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which members were set does not matter', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([name]) => name })
  fc.assert(
    fc.property(members, (list) => {
      expect(canonicalJson(Object.fromEntries(list.toReversed()))).toBe(
        canonicalJson(Object.fromEntries(list)),
      )
    }),
  )
})
