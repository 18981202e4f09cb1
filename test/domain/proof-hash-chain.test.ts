import { createHash } from 'node:crypto'
import { plainDigest, textDigest } from '@cms/domain/proof/digest'
import {
  type ChainLink,
  chainHead,
  checkChain,
  genesisOf,
  type LedgerEvent,
  linkAfter,
  standingLeaves,
} from '@cms/domain/proof/hash-chain'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const sheet = (name: string) => textDigest('leaf', name)
const submit = (name: string): LedgerEvent => ({
  kind: 'submit',
  digest: sheet(name),
  at: '2026-10-01T02:00:00.000Z',
})
const voided = (name: string): LedgerEvent => ({ ...submit(name), kind: 'void' })

function chained(...events: LedgerEvent[]): ChainLink[] {
  const links: ChainLink[] = []
  for (const event of events) links.push(linkAfter(links.at(-1) ?? null, event, '2026'))
  return links
}

const three = chained(submit('a'), submit('b'), submit('c'))
const changed = (number: number, change: Partial<ChainLink>) =>
  three.map((link) => (link.number === number ? { ...link, ...change } : link))

test('a chain begins with its campaign, and each link holds on to the one before', () => {
  expect(three.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(three.map(({ previous }) => previous)).toEqual([
    plainDigest('qingfeng:2026'),
    three[0]?.hash,
    three[1]?.hash,
  ])
  expect(checkChain(three, '2026')).toBe(null)
  expect(chainHead(three, '2026')).toBe(three[2]?.hash)
})

test('anyone can compute the hash of a link from its text', () => {
  const text = `{"at":"2026-10-01T02:00:00.000Z","digest":"${sheet('a')}","kind":"submit","number":1,"previous":"${genesisOf('2026')}"}`
  expect(three[0]?.hash).toBe(createHash('sha256').update(`\u0002${text}`).digest('hex'))
})

test('a campaign without sheets has a chain too', () => {
  expect(checkChain([], '2026')).toBe(null)
  expect(chainHead([], '2026')).toBe(genesisOf('2026'))
})

test.each<[string, ChainLink[], number, string]>([
  [
    'a link changed in its event',
    changed(2, { digest: sheet('x') }),
    2,
    '存证第 2 条的内容与它的哈希值不符，这条记录被改动过。',
  ],
  [
    'a time set back',
    changed(3, { at: '2026-09-01T00:00:00.000Z' }),
    3,
    '存证第 3 条的内容与它的哈希值不符，这条记录被改动过。',
  ],
  [
    'a link taken out',
    three.filter(({ number }) => number !== 2),
    2,
    '存证第 2 条的编号写的是 3，有记录被删去、插入或调换过。',
  ],
  [
    'a link taken out and the rest numbered anew',
    three.filter(({ number }) => number !== 2).map((link, index) => ({ ...link, number: index + 1 })),
    2,
    '存证第 2 条没有接在前一条之后，有记录被删去、插入或改动过。',
  ],
  [
    'two links exchanged',
    [three[1], three[0], three[2]].flatMap((link) => link ?? []),
    1,
    '存证第 1 条的编号写的是 2，有记录被删去、插入或调换过。',
  ],
  [
    'the chain of another campaign',
    [linkAfter(null, submit('a'), '2025')],
    1,
    '存证第 1 条没有接在前一条之后，有记录被删去、插入或改动过。',
  ],
  [
    'a sheet declared void that was never handed in',
    chained(submit('a'), voided('b')),
    2,
    '存证第 2 条作废的评分表在它之前没有提交过。',
  ],
  [
    'a sheet declared void twice',
    chained(submit('a'), voided('a'), voided('a')),
    3,
    '存证第 3 条作废的评分表在它之前没有提交过。',
  ],
  [
    'a sheet handed in twice',
    chained(submit('a'), submit('b'), submit('a')),
    3,
    '存证第 3 条与前面提交的是同一份评分表。',
  ],
])('%s is found', (_, links, number, sentence) => {
  expect(checkChain(links, '2026')).toEqual({ number, sentence })
})

test('the sheets that stand are those handed in and not void, in that order', () => {
  const links = chained(submit('c'), submit('a'), voided('c'), submit('b'))
  expect(checkChain(links, '2026')).toBe(null)
  expect(standingLeaves(links)).toEqual([sheet('a'), sheet('b')])
})

const events = fc
  .uniqueArray(fc.string(), { minLength: 1, maxLength: 12 })
  .map((names) => names.map((name) => submit(name)))

test('of any chain, a change to any one link is found, there or at the link after it', () => {
  fc.assert(
    fc.property(events, fc.nat(), fc.constantFrom('digest', 'previous', 'hash'), (list, which, field) => {
      const links = chained(...list)
      const at = which % links.length
      const tampered = links.map((link, index) =>
        index === at ? { ...link, [field]: sheet('something else') } : link,
      )
      expect([checkChain(links, '2026'), checkChain(tampered, '2026')?.number]).toEqual([null, at + 1])
    }),
  )
})

test('whoever writes the chain anew from a changed link on ends with another head', () => {
  fc.assert(
    fc.property(events, fc.nat(), (list, which) => {
      const at = which % list.length
      const rewritten = list.map((event, index) => (index === at ? submit('something else') : event))
      const links = chained(...rewritten)
      expect(checkChain(links, '2026')).toBe(null)
      expect(chainHead(links, '2026')).not.toBe(chainHead(chained(...list), '2026'))
    }),
  )
})
