import type { ContestExport } from '@cms/domain/proof/contest-export'
import { chainHead } from '@cms/domain/proof/hash-chain'
import { verifyExport } from '@cms/domain/proof/verify-export'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anExport, aSheet, campaign, ledgerOf, sheets, slug } from './contest'

const contest = anExport()

/** The export after somebody has had a hand in it. */
function forged(change: (forgery: ContestExport) => void, from = contest): ContestExport {
  const forgery = structuredClone(from)
  change(forgery)
  return forgery
}

const first = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('there is none')
  return item
}

test('an export as it was made comes out the same, with its figures', () => {
  expect(verifyExport(contest)).toEqual({
    same: true,
    figures: {
      sheets: 15,
      links: 15,
      works: 3,
      awarded: 2,
      root: contest.tree.root,
      chainHead: chainHead(contest.links, slug),
    },
  })
  expect(verifyExport(JSON.parse(JSON.stringify(contest)))).toEqual(verifyExport(contest))
})

test('a sheet declared void is in the ledger and does not count', () => {
  const wrong = aSheet('C-001', 'F', [0, 0])
  const made = anExport({ links: ledgerOf([wrong, ...sheets], [wrong]) })
  expect(verifyExport(made)).toMatchObject({ same: true, figures: { sheets: 15, links: 17 } })
})

test('works of a later round stand before the others, by the sheets of that round', () => {
  const [two, three] = ['C-002', 'C-003'].map((code) =>
    ['A', 'B', 'C'].map((seat) => aSheet(code, seat, code === 'C-002' ? [50, 30] : [55, 35], { round: 2 })),
  )
  const made = anExport({
    sheets: [...sheets, ...(two ?? []), ...(three ?? [])],
    entries: contest.entries.map((entry) => ({ ...entry, round: entry.workCode === 'C-001' ? 1 : 2 })),
    results: [
      { workCode: 'C-001', rank: 3, score: '82.00', exactScore: '82', awardKey: null, awardName: null },
      { workCode: 'C-002', rank: 2, score: '80.00', exactScore: '80', awardKey: '2', awardName: '二等奖' },
      { workCode: 'C-003', rank: 1, score: '90.00', exactScore: '90', awardKey: '1', awardName: '一等奖' },
    ],
  })
  expect(verifyExport(made)).toMatchObject({ same: true, figures: { sheets: 21 } })
})

test('an award changed by hand is the one that counts', () => {
  const handChange = { tierKey: '2', reason: '评审会复议' }
  const made = anExport({
    entries: contest.entries.map((entry) => (entry.workCode === 'C-003' ? { ...entry, handChange } : entry)),
    results: contest.results.map((result) =>
      result.workCode === 'C-003' ? { ...result, awardKey: '2', awardName: '二等奖' } : result,
    ),
  })
  expect(verifyExport(made)).toMatchObject({ same: true, figures: { awarded: 3 } })
})

test('a tie that was reviewed again has the order decided there', () => {
  const equal = ['C-001', 'C-002'].flatMap((code) => ['A', 'B'].map((seat) => aSheet(code, seat, [50, 30])))
  const made = (reReviewOrder: number[]) =>
    anExport({
      campaign: { ...campaign, policy: { ...campaign.policy, ties: ['re-review'] } },
      entries: contest.entries
        .slice(0, 2)
        .map((entry, index) => ({ ...entry, reReviewOrder: reReviewOrder[index] ?? null })),
      sheets: equal,
      results: [
        { workCode: 'C-001', rank: 2, score: '80.00', exactScore: '80', awardKey: '2', awardName: '二等奖' },
        { workCode: 'C-002', rank: 1, score: '80.00', exactScore: '80', awardKey: '1', awardName: '一等奖' },
      ],
    })
  expect(verifyExport(made([2, 1]))).toMatchObject({ same: true })
  expect(verifyExport(made([1, 2]))).toMatchObject({ same: false })
})

test('standard scores are computed over all sheets of each judge', () => {
  const made = (severe: string, mild: string) =>
    anExport({
      campaign: { ...campaign, policy: { ...campaign.policy, method: 'standard-score' } },
      entries: contest.entries.slice(0, 2),
      sheets: [
        aSheet('C-001', 'A', [31, 30], { judge: mild }),
        aSheet('C-002', 'A', [25, 30], { judge: mild }),
        aSheet('C-001', 'B', [23, 30], { judge: severe }),
        aSheet('C-002', 'B', [17, 30], { judge: severe }),
      ],
      results: [
        { workCode: 'C-001', rank: 1, score: '59.00', exactScore: '59', awardKey: '1', awardName: '一等奖' },
        { workCode: 'C-002', rank: 2, score: '49.00', exactScore: '49', awardKey: '2', awardName: '二等奖' },
      ],
    })
  expect(verifyExport(made('甲', '乙'))).toMatchObject({ same: true })
  expect(verifyExport(made('甲', '甲'))).toEqual({
    same: false,
    difference: '作品 C-001 的得分写的是“59.00”，重新计算是“57.00”。',
  })
})

test.each<[string, (forgery: ContestExport) => void, string]>([
  [
    'a mark changed',
    ({ sheets: [sheet] }) => {
      Object.assign(sheet?.marks[0] ?? {}, { points: 60 })
    },
    '作品 C-001 评委 A 的评分表与存证不符：内容在存证之后被改动过。',
  ],
  [
    'a mark changed, and the ledger written anew from there with the old root',
    (forgery) => {
      Object.assign(forgery.sheets[0] ?? {}, aSheet('C-001', 'A', [60, 40]))
      forgery.links = ledgerOf(forgery.sheets)
    },
    `评分表根值写的是 ${contest.tree.root}，重新计算是 ${anExport({ sheets: [aSheet('C-001', 'A', [60, 40]), ...sheets.slice(1)] }).tree.root}。`,
  ],
  [
    'a link changed',
    ({ links: [, link] }) => {
      Object.assign(link ?? {}, { at: '2026-10-21T00:00:00.000Z' })
    },
    '存证第 2 条的内容与它的哈希值不符，这条记录被改动过。',
  ],
  ['a sheet left out', (forgery) => forgery.sheets.splice(6, 1), '存证中计入的第 7 份评分表不在文件里。'],
  [
    'two sheets exchanged',
    (forgery) => forgery.sheets.reverse(),
    '作品 C-003 评委 E 的评分表重复，或者次序与存证不同。',
  ],
  [
    'a sheet twice',
    (forgery) => forgery.sheets.push(first(forgery.sheets)),
    '作品 C-001 评委 A 的评分表重复，或者次序与存证不同。',
  ],
  [
    'another number of sheets',
    ({ tree }) => {
      tree.size = 16
    },
    '计入的评分表写的是 16 份，重新计算是 15 份。',
  ],
  ['a work missing', ({ entries }) => entries.shift(), '作品 C-001 评委 A 的评分表对应的作品不在名单里。'],
  ['a work twice', ({ entries }) => entries.push(first(entries)), '作品名单里有重复的作品编号。'],
  [
    'another score',
    ({ results }) => {
      first(results).score = '92.00'
    },
    '作品 C-001 的得分写的是“92.00”，重新计算是“82.00”。',
  ],
  [
    'another exact score',
    ({ results }) => {
      first(results).exactScore = '82001/1000'
    },
    '作品 C-001 的精确得分写的是“82001/1000”，重新计算是“82”。',
  ],
  [
    'another rank',
    ({ results }) => {
      first(results).rank = 1
    },
    '作品 C-001 的名次写的是“1”，重新计算是“2”。',
  ],
  [
    'a higher award',
    ({ results }) => {
      Object.assign(first(results), { awardKey: '1', awardName: '一等奖' })
    },
    '作品 C-001 的奖项写的是“一等奖”，重新计算是“二等奖”。',
  ],
  [
    'an award for one who has none',
    ({ results }) => {
      Object.assign(first(results.slice(2)), { awardKey: '2', awardName: '二等奖' })
    },
    '作品 C-003 的奖项写的是“二等奖”，重新计算是“无”。',
  ],
  ['a result missing', ({ results }) => results.pop(), '作品 C-003 没有结果，重新计算是第 3 名。'],
  [
    'a result of no work',
    ({ results }) => results.push({ ...first(results), workCode: 'C-009' }),
    '作品 C-009 有结果，却没有计入的评分表。',
  ],
  ['a result twice', ({ results }) => results.push(first(results)), '结果里有重复的作品编号。'],
  [
    'more works received, and so another number of awards',
    ({ campaign: { received } }) => {
      Object.assign(first(received), { entries: 10 })
    },
    '作品 C-003 的奖项写的是“无”，重新计算是“二等奖”。',
  ],
  [
    'another policy',
    ({ campaign: { policy } }) => {
      policy.method = 'mean'
    },
    '作品 C-002 的得分写的是“89.50”，重新计算是“89.30”。',
  ],
  [
    'the rules missing',
    (forgery) => {
      Object.assign(forgery.campaign, { awards: undefined })
    },
    '文件不完整或格式不对，无法重新计算。',
  ],
])('an export with %s is found out', (_, change, difference) => {
  expect(verifyExport(forged(change))).toEqual({ same: false, difference })
})

test.each<[string, Parameters<typeof aSheet>, string]>([
  [
    'a mark above its points',
    ['C-001', 'A', [61, 30]],
    '作品 C-001 评委 A 的评分表不合评分标准：有的项目没有打分、超出分值或不合计分单位。',
  ],
  [
    'a mark off the step',
    ['C-001', 'A', [50.3, 30]],
    '作品 C-001 评委 A 的评分表不合评分标准：有的项目没有打分、超出分值或不合计分单位。',
  ],
  [
    'a deduction above its points',
    ['C-001', 'A', [50, 30, 2]],
    '作品 C-001 评委 A 的评分表不合评分标准：有的项目没有打分、超出分值或不合计分单位。',
  ],
  [
    'a total that its marks do not add up to',
    ['C-001', 'A', [50, 30], { total: '82' }],
    '作品 C-001 评委 A 的总分写的是 82，各项加起来是 80。',
  ],
  [
    'a sheet of another campaign',
    ['C-001', 'A', [50, 30], { campaign: '2025' }],
    '作品 C-001 评委 A 的评分表属于另一次评审“2025”。',
  ],
])('an export that really holds %s is found out', (_, sheet, difference) => {
  expect(verifyExport(anExport({ sheets: [aSheet(...sheet), ...sheets.slice(1)] }))).toEqual({
    same: false,
    difference,
  })
})

test('one mark changed in any sheet is found, and the work and the judge are named', () => {
  fc.assert(
    fc.property(fc.nat(14), fc.nat(1), fc.integer({ min: 1, max: 40 }), (at, which, points) => {
      const changed = forged(({ sheets: all }) => {
        const mark = all[at]?.marks[which]
        Object.assign(mark ?? {}, { points: mark?.points === points ? points - 0.5 : points })
      })
      const { seat, workCode } = first(sheets.slice(at))
      expect(verifyExport(changed)).toEqual({
        same: false,
        difference: `作品 ${workCode} 评委 ${seat} 的评分表与存证不符：内容在存证之后被改动过。`,
      })
    }),
  )
})

test('no export, however broken, comes out the same', () => {
  const broken = fc
    .jsonValue()
    .map((value) => ({ ...Object(value), format: contest.format }) as ContestExport)
  fc.assert(
    fc.property(broken, (value) => {
      expect(verifyExport(value)).toEqual({ same: false, difference: '文件不完整或格式不对，无法重新计算。' })
    }),
  )
})
