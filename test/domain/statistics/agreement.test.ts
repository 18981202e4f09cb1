import { agreementSentence, krippendorffAlpha } from '@cms/domain/statistics/agreement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { krippendorff2011 } from './published'

test("Krippendorff's own example, with missing values, comes to .849", () => {
  expect(krippendorffAlpha(krippendorff2011)?.toFixed(3)).toBe('0.849')
})

test('judges who agree on everything reach 1', () => {
  const agreed = [
    [80, 80],
    [90, 90, 90],
  ]
  expect(krippendorffAlpha(agreed)).toBe(1)
})

test('judges who contradict each other stay below 0', () => {
  const opposed = [
    [80, 90],
    [90, 80],
    [80, 90],
  ]
  expect(krippendorffAlpha(opposed)?.toFixed(3)).toBe('-0.667')
})

test('there is nothing to tell without two totals on an entry, or where all totals are the same', () => {
  expect([[], [[80], [90]], [[80.1, 80.1], [80.1]], [[]]].map(krippendorffAlpha)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

const panels = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), { maxLength: 12 })

/** Alpha as it is defined: by the squared differences of all pairs within entries, and of all pairs at all. */
function alphaByPairs(totals: number[][]): number | null {
  const pairable = totals.filter((own) => own.length > 1)
  const all = pairable.flat()
  const pairs = (values: number[]) =>
    values.flatMap((one, index) => values.toSpliced(index, 1).map((other) => (one - other) ** 2))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const observed = sum(pairable.map((own) => sum(pairs(own)) / (own.length - 1))) / all.length
  const expected = sum(pairs(all)) / (all.length * (all.length - 1))
  return expected > 0 ? 1 - observed / expected : null
}

test('alpha is what comparing all pairs of totals comes to', () => {
  fc.assert(
    fc.property(panels, (totals) => {
      const [alpha, byPairs] = [krippendorffAlpha(totals), alphaByPairs(totals)]
      if (byPairs === null) expect(alpha).toBe(null)
      else expect(alpha).toBeCloseTo(byPairs, 9)
    }),
  )
})

test('agreement does not depend on where the scale begins and how wide it is', () => {
  fc.assert(
    fc.property(
      panels,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (totals, by, from) => {
        const moved = totals.map((own) => own.map((total) => from + by * total))
        const [alpha, other] = [krippendorffAlpha(totals), krippendorffAlpha(moved)]
        if (alpha === null) expect(other).toBe(null)
        else expect(other).toBeCloseTo(alpha, 9)
      },
    ),
  )
})

test.each([
  [1, '评委之间的尺度很一致（α ＝ 1.000），排名可以放心采用。'],
  [0.8, '评委之间的尺度很一致（α ＝ 0.800），排名可以放心采用。'],
  [0.79999, '评委之间的尺度大体一致（α ＝ 0.799），名次相近的作品宜再议。'],
  [0.667, '评委之间的尺度大体一致（α ＝ 0.667），名次相近的作品宜再议。'],
  [0.6669, '评委之间的尺度差别较大（α ＝ 0.666），请先复核分差大的作品，再定奖项。'],
  [0, '评委之间的评分几乎没有一致性（α ＝ 0.000），请先统一尺度或增加评委，再定奖项。'],
  [-0.25, '评委之间的评分几乎没有一致性（α ＝ -0.250），请先统一尺度或增加评委，再定奖项。'],
  [null, '同一作品有两份以上评分的还太少，或评分全都相同，算不出评委间的一致程度。'],
])('an alpha of %s is put in words', (alpha, sentence) => {
  expect(agreementSentence(alpha)).toBe(sentence)
})
