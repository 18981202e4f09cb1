import { lettersOnly } from '@cms/domain/screening/folded-text'
import { candidatesOf, indexSignatures, signatureOf, similarity } from '@cms/domain/screening/near-duplicates'
import { overlapOf } from '@cms/domain/screening/overlap'
import { randomFrom, shuffled } from '@cms/domain/seeded-order'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../support/processor-time'

const canteen = `学校食堂过去由总务处一家管账，家长看不到单价，教师也说不清结余。
去年九月起，采购单、入库单和每日菜价贴在取餐口，值周教师签字，家长代表每周三来对一次账。
第一个月就对出三笔差额，都是重量写错，改过以后贴出说明，没有人因此受责备。
一年下来，蔬菜单价下降了百分之六，退伙的学生少了一半，食堂工人说心里踏实。
今后准备把留样记录也放上墙，让学生自己学着看懂一张进货单。`

const canteenElsewhere = `我们镇上只有一所小学，伙房两口灶，三位师傅，做一百九十人的午饭。
账本一直锁在抽屉里，直到有家长在村里问起一斤肉多少钱，谁也答不上来。
校长把账本搬到走廊的木架上，谁路过都能翻，翻坏了再换一本。
孩子们先看懂了数字，他们发现星期二的豆腐比星期四的贵两毛，于是去问师傅。
师傅说那天下雨，路滑，豆腐是自己挑来的。第二天木架上多了一行字，写明了缘由。`

const reshuffled = canteen.split('\n').toReversed().join('\n')
const other = canteenElsewhere.slice(0, Math.floor(canteen.length / 2))
const copiedHalf = canteen.slice(0, Math.floor(canteen.length / 2)) + other

const estimate = (a: string, b: string) => similarity(signatureOf(a), signatureOf(b))

test('the same text is wholly similar, whatever its spaces, width and punctuation', () => {
  const retyped = canteen.replaceAll('，', ', ').replaceAll('。', '．\u3000').replaceAll('\n', '\n\n')
  expect([estimate(canteen, canteen), estimate(canteen, retyped)]).toEqual([1, 1])
  expect(overlapOf(canteen, retyped)).toMatchObject({ jaccard: 1, containment: 1 })
})

test('reshuffled paragraphs are still found', () => {
  const { containment, passages } = overlapOf(canteen, reshuffled)
  expect([estimate(canteen, reshuffled) > 0.8, containment > 0.85, passages.length]).toEqual([true, true, 5])
})

test('different texts about the same theme share nothing to show', () => {
  const { jaccard, passages } = overlapOf(canteen, canteenElsewhere)
  expect([estimate(canteen, canteenElsewhere) < 0.15, jaccard < 0.02, passages]).toEqual([true, true, []])
})

test('half a text copied is contained by about half, and shown as one passage in both texts', () => {
  const { containment, passages } = overlapOf(copiedHalf, canteen)
  const [passage] = passages
  expect([containment > 0.4, containment < 0.6, passages.length]).toEqual([true, true, 1])
  expect(passage && copiedHalf.slice(passage.a.start, passage.a.end)).toBe(
    passage && canteen.slice(passage.b.start, passage.b.end),
  )
  expect(passage?.a.end).toBeGreaterThan(canteen.length * 0.45)
})

test('a short text that stands wholly in a long one is wholly contained', () => {
  const [paragraph = ''] = canteen.split('\n')
  const { containment, jaccard } = overlapOf(`${canteenElsewhere}\n${canteen}`, paragraph)
  expect([containment, jaccard < 0.2]).toEqual([1, true])
})

test('a passage says where it stands in both texts as written, the longest first', () => {
  const a = '一、公开采购单和每日菜价。\n二、家长代表每周三来对一次账，当场签字。'
  const b = '他们请家长代表每周三来 对一次账、当场签字；也公开采购单和每日菜价。'
  const { passages } = overlapOf(a, b)
  expect(
    passages.map(({ a: x, b: y, characters }) => [
      a.slice(x.start, x.end),
      b.slice(y.start, y.end),
      characters,
    ]),
  ).toEqual([
    ['家长代表每周三来对一次账，当场签字', '家长代表每周三来 对一次账、当场签字', 16],
    ['公开采购单和每日菜价', '公开采购单和每日菜价', 10],
  ])
})

test('ten characters in common are shown, nine are a turn of phrase', () => {
  const shown = (a: string, b: string) => overlapOf(a, b).passages.map(({ characters }) => characters)
  expect(shown('我抓好清廉学校建设工作，很好', '他抓好清廉学校建设工作！不错')).toEqual([10])
  expect(shown('我抓好清廉学校建设工作，很好', '他搞好清廉学校建设工作！不错')).toEqual([])
})

test.each([
  ['two empty texts', '', ''],
  ['an empty and a full text', '', canteen],
  ['only punctuation', '……！', '……！'],
])('%s are not similar', (_, a, b) => {
  expect([estimate(a, b), overlapOf(a, b)]).toEqual([0, { jaccard: 0, containment: 0, passages: [] }])
})

test('a text of three characters equals itself', () => {
  expect([estimate('清廉校', '清廉校'), overlapOf('清廉校', '清廉校').jaccard]).toEqual([1, 1])
})

const sentence = fc.constantFrom(...`${canteen}\n${canteenElsewhere}`.split(/[，。\n]+/).filter(Boolean))
const prose = fc.array(sentence, { minLength: 8, maxLength: 40 }).map((parts) => parts.join('，'))

test('the estimate is near the exact index', () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      expect(Math.abs(estimate(a, b) - overlapOf(a, b).jaccard)).toBeLessThan(0.25)
    }),
    { seed: 20260301, numRuns: 300 },
  )
})

test('over many pairs the estimate leans to neither side', () => {
  const pairs = fc.sample(fc.tuple(prose, prose), { seed: 7, numRuns: 200 })
  const errors = pairs.map(([a, b]) => estimate(a, b) - overlapOf(a, b).jaccard)
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01)
})

test('similarity and overlap do not depend on which text comes first', () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      const [one, two] = [overlapOf(a, b), overlapOf(b, a)]
      expect([estimate(a, b), one.jaccard, one.containment]).toEqual([
        estimate(b, a),
        two.jaccard,
        two.containment,
      ])
    }),
  )
})

test('every passage reads the same in both texts and lies in the first text once', () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      const { passages } = overlapOf(a, b)
      for (const { a: inA, b: inB, characters } of passages) {
        const read = lettersOnly(a.slice(inA.start, inA.end)).text
        expect([read, read.length]).toEqual([lettersOnly(b.slice(inB.start, inB.end)).text, characters])
      }
      const bounds = passages.map((passage) => passage.a).toSorted((x, y) => x.start - y.start)
      const flat = bounds.flatMap(({ start, end }) => [start, end])
      expect(flat).toEqual(flat.toSorted((x, y) => x - y))
      const lengths = passages.map(({ characters }) => characters)
      expect(lengths).toEqual(lengths.toSorted((x, y) => y - x))
    }),
  )
})

test('the same text has the same signature on every machine', () => {
  expect([...signatureOf('食堂账本天天晒').slice(0, 3)]).toEqual([152833555, 1215868514, 253258284])
})

/** `count` texts of 600 characters drawn by lot from common Chinese characters. */
function randomTexts(count: number, seed: string): string[] {
  const random = randomFrom(seed)
  const letter = () => String.fromCharCode(0x4e00 + Math.floor(random() * 3000))
  return Array.from({ length: count }, () => Array.from({ length: 600 }, letter).join(''))
}

test('among hundreds of entries exactly the copied pairs are candidates, the most similar first', () => {
  const texts = randomTexts(300, 'entries')
  const [first = '', second = '', third = ''] = texts
  const half = first.slice(0, 300) + second.slice(300)
  const nearly = `${third.slice(0, 550)}${second.slice(0, 50)}`
  const entries = new Map([...texts.entries()].map(([at, text]) => [`e${at}`, signatureOf(text)]))
  entries.set('half', signatureOf(half)).set('nearly', signatureOf(nearly))
  const index = indexSignatures(entries)
  const found = [...entries].map(([id, signature]) => [
    id,
    candidatesOf(index, signature)
      .map((candidate) => candidate.id)
      .filter((candidate) => candidate !== id),
  ])
  expect(found.filter(([, others]) => others?.length)).toEqual([
    ['e0', ['half']],
    ['e1', ['half']],
    ['e2', ['nearly']],
    ['half', expect.toSatisfy((ids: string[]) => ids.toSorted().join() === 'e0,e1')],
    ['nearly', ['e2']],
  ])
})

test('an entry that is not in the index yet is compared with those that are', () => {
  const [one = '', two = ''] = randomTexts(2, 'new')
  const index = indexSignatures(
    new Map([
      ['one', signatureOf(one)],
      ['two', signatureOf(two)],
      ['empty', signatureOf('')],
    ]),
  )
  const parts = [one.slice(0, 200), one.slice(200, 400), one.slice(400)]
  const retold = shuffled(parts, randomFrom('parts')).join('')
  expect(candidatesOf(index, signatureOf(retold)).map(({ id }) => id)).toEqual(['one'])
  expect(candidatesOf(index, signatureOf(''))).toEqual([])
})

test('only entries at least as similar as asked for are candidates', () => {
  const [one = '', two = ''] = randomTexts(2, 'threshold')
  const index = indexSignatures(new Map([['one', signatureOf(one)]]))
  const likeHalf = signatureOf(one.slice(0, 300) + two.slice(300))
  const idsFrom = (atLeast: number) => candidatesOf(index, likeHalf, atLeast).map(({ id }) => id)
  expect([idsFrom(0.2), idsFrom(0.5)]).toEqual([['one'], []])
})

test('a text that repeats one phrase a thousand times is compared in no time', () => {
  const start = processorTime()
  const { jaccard } = overlapOf('清廉学校建设天天讲'.repeat(1500), '清廉学校建设年年讲'.repeat(1500))
  expect([jaccard > 0, processorTime() - start < 2000]).toEqual([true, true])
})
