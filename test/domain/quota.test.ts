import {
  checkQuotas,
  districtLines,
  type QuotaLine,
  type Quotas,
  requireRoom,
  roomIn,
  schoolLines,
  shortOf,
} from '@cms/domain/quota'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowed } from './allowed'
import { refused } from './refused'

const quotas: Quotas = {
  perSchool: 2,
  perAuthor: 1,
  districts: [
    { district: 'north', min: 3, max: 8 },
    { district: 'city', max: 6 },
  ],
  categories: [{ category: 'essay', max: 2 }],
}
const categories = (essay: number) => [
  { key: 'essay', label: '廉心文语', entries: essay },
  { key: 'video', label: '润心话语', entries: 5 },
]

test('a school sees its bound and that of each author', () => {
  const authors = [
    { name: '覃芳', entries: 1 },
    { name: '韦明', entries: 0 },
  ]
  expect(schoolLines(quotas, { school: 1, authors })).toEqual([
    { label: '每校', used: 1, max: 2, min: null },
    { label: '每位作者（覃芳）', used: 1, max: 1, min: null },
    { label: '每位作者（韦明）', used: 0, max: 1, min: null },
  ])
  expect(schoolLines({ ...quotas, perAuthor: null }, { school: 1, authors })).toEqual([
    { label: '每校', used: 1, max: 2, min: null },
  ])
})

test('a district sees its bound, with the least number where there is one, and that of each bounded category', () => {
  expect(districtLines(quotas, 'north', { all: 7, categories: categories(1) })).toEqual([
    { label: '本县区', used: 7, max: 8, min: 3 },
    { label: '本县区“廉心文语”类', used: 1, max: 2, min: null },
  ])
  expect(districtLines(quotas, 'city', { all: 6, categories: [] })).toEqual([
    { label: '本县区', used: 6, max: 6, min: null },
  ])
})

test('a district without a quota is bound by the categories alone, and by nothing without them', () => {
  const used = { all: 70, categories: categories(2) }
  expect(districtLines(quotas, 'south', used)).toEqual([
    { label: '本县区“廉心文语”类', used: 2, max: 2, min: null },
  ])
  expect(districtLines({ perSchool: 2 }, 'north', used)).toEqual([])
})

const refusal = (lines: QuotaLine[]) => refused(() => requireRoom(lines, '草稿已为您保留'))

test('a school hands in its last entry and is refused the next', () => {
  expect(requireRoom(schoolLines(quotas, { school: 1, authors: [] }), '草稿已为您保留')).toBe(undefined)
  expect(refusal(schoolLines(quotas, { school: 2, authors: [] }))).toEqual({
    code: 'conflict',
    message: '每校最多报送 2 件，名额已用完；草稿已为您保留。',
  })
})

test('a school is refused for the author who has used up the bound', () => {
  const lines = (entries: number) => schoolLines(quotas, { school: 1, authors: [{ name: '覃芳', entries }] })
  expect(requireRoom(lines(0), '草稿已为您保留')).toBe(undefined)
  expect(refusal(lines(1)).message).toBe('每位作者（覃芳）最多报送 1 件，名额已用完；草稿已为您保留。')
})

test('a district forwards its last entry and is refused the next, in all and by category', () => {
  const lines = (all: number, essay: number) =>
    districtLines(quotas, 'north', { all, categories: categories(essay) })
  expect(requireRoom(lines(7, 1), '作品仍为“已提交”')).toBe(undefined)
  expect(refused(() => requireRoom(lines(8, 1), '作品仍为“已提交”')).message).toBe(
    '本县区最多报送 8 件，名额已用完；作品仍为“已提交”。',
  )
  expect(refused(() => requireRoom(lines(7, 2), '作品仍为“已提交”')).message).toBe(
    '本县区“廉心文语”类最多报送 2 件，名额已用完；作品仍为“已提交”。',
  )
})

test('of several full bounds the refusal names the first, and nothing is full without bounds', () => {
  expect(refusal(districtLines(quotas, 'north', { all: 8, categories: categories(2) })).message).toBe(
    '本县区最多报送 8 件，名额已用完；草稿已为您保留。',
  )
  expect(requireRoom([], '草稿已为您保留')).toBe(undefined)
})

test('a bound lowered under what was handed in before has no room and is refused', () => {
  expect(roomIn({ used: 9, max: 8 })).toBe(0)
  expect(refusal([{ label: '本县区', used: 9, max: 8, min: null }]).message).toBe(
    '本县区最多报送 8 件，名额已用完；草稿已为您保留。',
  )
})

test('as many more are allowed as there is room, and not one beyond', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(60), (max, used, more) => {
      const line = (handedIn: number) => [{ label: '每校', used: handedIn, max, min: null }]
      const fits = Array.from({ length: more }, (_, index) => used + index).filter((handedIn) =>
        allowed(() => requireRoom(line(handedIn), '草稿已为您保留')),
      )
      expect(fits.length).toBe(Math.min(more, roomIn({ max, used })))
    }),
  )
})

test.each([
  [0, [{ label: '本县区', min: 3, missing: 3 }]],
  [2, [{ label: '本县区', min: 3, missing: 1 }]],
  [3, []],
  [8, []],
])('a district that must hand in 3 and has handed in %i is short of %j', (all, short) => {
  expect(shortOf(districtLines(quotas, 'north', { all, categories: categories(0) }))).toEqual(short)
})

test('a district without a least number is never short', () => {
  expect(shortOf(districtLines(quotas, 'city', { all: 0, categories: categories(0) }))).toEqual([])
})

test.each<[string, Quotas]>([
  ['full', quotas],
  ['for schools alone', { perSchool: 1 }],
  [
    'with nothing in the optional bounds',
    { perSchool: 1, perAuthor: null, districts: null, categories: null },
  ],
  [
    'with a district that may hand in nothing',
    { perSchool: 1, districts: [{ district: 'north', min: 0, max: 0 }] },
  ],
  [
    'with a least number equal to the most',
    { perSchool: 1, districts: [{ district: 'north', min: 8, max: 8 }] },
  ],
  [
    'with a category that may not be handed in',
    { perSchool: 1, categories: [{ category: 'essay', max: 0 }] },
  ],
])('quotas %s are accepted', (_, accepted) => {
  expect(checkQuotas(accepted)).toBe(undefined)
})

const [north] = quotas.districts as [{ district: string; min: number; max: number }]

test.each<[string, Partial<Quotas>, string, string]>([
  ['no entry for a school', { perSchool: 0 }, 'perSchool', '每校上限请填不小于 1 的整数。'],
  ['half an entry for a school', { perSchool: 1.5 }, 'perSchool', '每校上限请填不小于 1 的整数。'],
  ['no entry for an author', { perAuthor: 0 }, 'perAuthor', '每位作者上限请填不小于 1 的整数。'],
  ['no number for an author', { perAuthor: Number.NaN }, 'perAuthor', '每位作者上限请填不小于 1 的整数。'],
  [
    'a district listed twice',
    { districts: [north, { ...north, max: 9 }] },
    'districts.1.district',
    '同一个县区的名额填了两次，请只保留一行。',
  ],
  [
    'a negative bound for a district',
    { districts: [{ ...north, max: -1 }] },
    'districts.0.max',
    '县区名额上限请填不小于 0 的整数。',
  ],
  [
    'a least number above the most',
    { districts: [{ ...north, min: 9 }] },
    'districts.0.min',
    '县区名额下限须是不超过上限的整数。',
  ],
  [
    'a negative least number',
    { districts: [{ ...north, min: -1 }] },
    'districts.0.min',
    '县区名额下限须是不超过上限的整数。',
  ],
  [
    'half an entry at least',
    { districts: [{ ...north, min: 0.5 }] },
    'districts.0.min',
    '县区名额下限须是不超过上限的整数。',
  ],
  [
    'a category listed twice',
    {
      categories: [
        { category: 'essay', max: 2 },
        { category: 'essay', max: 3 },
      ],
    },
    'categories.1.category',
    '同一个类别的名额填了两次，请只保留一行。',
  ],
  [
    'half an entry for a category',
    { categories: [{ category: 'essay', max: 2.5 }] },
    'categories.0.max',
    '类别名额上限请填不小于 0 的整数。',
  ],
])('quotas with %s are refused', (_, change, field, message) => {
  expect(refused(() => checkQuotas({ ...quotas, ...change }))).toEqual({
    code: 'invalid',
    message,
    field: `quotas.${field}`,
  })
})
