import { createHash } from 'node:crypto'
import { leafDigest, type SheetLeaf } from '@cms/domain/proof/sheet-leaf'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const leaf: SheetLeaf = {
  campaign: '2026',
  round: 1,
  workCode: 'C-017',
  seat: 'B',
  marks: [
    { criterion: 'practice', points: 54.5 },
    { criterion: 'effect', points: 35 },
  ],
  adjustments: [{ key: 'overtime', points: 1 }],
  total: '177/2',
  submittedAt: '2026-10-20T02:00:00.000Z',
  keyedIn: false,
  nonce: '00'.repeat(32),
}

test('anyone can compute the digest of a sheet from its text', () => {
  const text = `{"adjustments":[{"key":"overtime","points":1}],"campaign":"2026","keyedIn":false,"marks":[{"criterion":"practice","points":54.5},{"criterion":"effect","points":35}],"nonce":"${'00'.repeat(32)}","round":1,"seat":"B","submittedAt":"2026-10-20T02:00:00.000Z","total":"177/2","workCode":"C-017"}`
  expect(leafDigest(leaf)).toBe(createHash('sha256').update(`\u0000${text}`).digest('hex'))
})

test('what is kept beside a leaf does not count', () => {
  const marks = leaf.marks.map((mark, index) => ({ id: `row ${index}`, ...mark }))
  const kept = { ...leaf, marks, judge: '评委 3', id: 'sheet-1' }
  expect(leafDigest(kept)).toBe(leafDigest(leaf))
})

test('a leaf that went through a file has the same digest', () => {
  expect(leafDigest(JSON.parse(JSON.stringify(leaf, null, 2)))).toBe(leafDigest(leaf))
})

test.each<[string, Partial<SheetLeaf>]>([
  ['another campaign', { campaign: '2025' }],
  ['another round', { round: 2 }],
  ['another work', { workCode: 'C-018' }],
  ['another seat', { seat: 'A' }],
  ['half a point more', { marks: [{ criterion: 'practice', points: 55 }, ...leaf.marks.slice(1)] }],
  ['a mark left out', { marks: leaf.marks.slice(1) }],
  [
    'the same points for another criterion',
    { marks: [{ criterion: 'effect', points: 54.5 }, ...leaf.marks.slice(1)] },
  ],
  ['no deduction', { adjustments: [] }],
  ['another total', { total: '89' }],
  ['another time', { submittedAt: '2026-10-20T02:00:00.001Z' }],
  ['a paper sheet', { keyedIn: true }],
  ['another nonce', { nonce: `01${'00'.repeat(31)}` }],
])('%s makes another digest', (_, change) => {
  expect(leafDigest({ ...leaf, ...change })).not.toBe(leafDigest(leaf))
})

test('two judges who give the same marks have different digests', () => {
  const nonces = fc.uniqueArray(
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    {
      minLength: 2,
      maxLength: 2,
    },
  )
  fc.assert(
    fc.property(nonces, ([one = '', other = '']) => {
      expect(leafDigest({ ...leaf, nonce: one })).not.toBe(leafDigest({ ...leaf, nonce: other }))
    }),
  )
})
