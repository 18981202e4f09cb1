import { checkReceipt } from '@cms/domain/proof/check-receipt'
import { readProofFile } from '@cms/domain/proof/proof-file'
import type { Receipt } from '@cms/domain/proof/receipt'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anExport, aReceipt } from './contest'
import { refused } from './refused'

const receipt = aReceipt()
const published = { ...receipt.tree, chainHead: receipt.chainHead }

const honest = {
  leaves: '✓作品 C-002 的 5 份评分表都在 15 份存证之中，没有被改动过。',
  published: '✓文件所依据的根值和评分链末端与网站公布的一致。',
  totals: '✓每份评分表的各项得分（含加分、扣分）加起来都等于它的总分。',
  score: '✓按计分办法重新计算是 89.50 分，与结果相同。',
  award: '—名次和奖项要与全部作品一起评定，请对照网站上的结果公示。',
}

/** What is said of each check. */
function said(checked: Receipt, site: typeof published | null = published): Record<string, string> {
  const sign = (ok: boolean | null) => (ok === null ? '—' : ok ? '✓' : '✗')
  return Object.fromEntries(checkReceipt(checked, site).map(({ key, ok, said }) => [key, sign(ok) + said]))
}

/** The receipt after somebody has had a hand in it. */
function forged(change: (forgery: Receipt) => void): Receipt {
  const forgery = structuredClone(receipt)
  change(forgery)
  return forgery
}

const mark = ({ sheets }: Receipt, sheet: number) => {
  const found = sheets[sheet]?.marks[0]
  if (!found) throw new Error('the receipt has no such mark')
  return found
}

test('a receipt as it was downloaded passes', () => {
  expect(said(receipt)).toEqual(honest)
  expect(said(readProofFile(JSON.stringify(receipt, null, 2)) as Receipt)).toEqual(honest)
})

test.each<[string, (forgery: Receipt) => void, Partial<typeof honest>]>([
  [
    'a mark raised',
    (forgery) => {
      mark(forgery, 1).points = 60
    },
    {
      leaves: '✗评委 B 的评分表与存证不符：内容在存证之后被改动过。',
      totals: '✗评委 B 的总分写的是 89.5，各项加起来是 95。',
    },
  ],
  [
    'a mark and its total raised',
    (forgery) => {
      mark(forgery, 4).points = 60
      Object.assign(forgery.sheets[4] ?? {}, { total: '94' })
    },
    { leaves: '✗评委 E 的评分表与存证不符：内容在存证之后被改动过。' },
  ],
  [
    'a deduction taken out',
    (forgery) => {
      Object.assign(forgery.sheets[4] ?? {}, { adjustments: [] })
    },
    {
      leaves: '✗评委 E 的评分表与存证不符：内容在存证之后被改动过。',
      totals: '✗评委 E 的总分写的是 88.5，各项加起来是 89.5。',
    },
  ],
  [
    'a sheet put in twice',
    ({ proofs, sheets }) => {
      sheets.push(...sheets.slice(0, 1))
      proofs.push(...proofs.slice(0, 1))
    },
    {
      leaves: '✗有评分表重复出现。',
    },
  ],
  [
    'proofs for fewer sheets',
    ({ proofs }) => {
      proofs.pop()
    },
    { leaves: '✗评分表与证明的份数不同，请重新下载存证文件。' },
  ],
  [
    'the sheets of another work',
    ({ entry }) => {
      entry.workCode = 'C-001'
    },
    { leaves: '✗评委 A 的评分表是作品 C-002 的，不是作品 C-001 的。' },
  ],
  [
    'another campaign',
    ({ campaign }) => {
      campaign.slug = '2025'
    },
    { leaves: '✗评委 A 的评分表是另一次评审的。' },
  ],
  [
    'a better score',
    ({ outcome }) => {
      outcome.score = '95.00'
    },
    { score: '✗按计分办法重新计算是 89.50 分，结果写的是 95.00 分。' },
  ],
  [
    'another policy',
    ({ policy }) => {
      policy.method = 'mean'
    },
    { score: '✗按计分办法重新计算是 89.30 分，结果写的是 89.50 分。' },
  ],
  [
    'no sheets',
    ({ proofs, sheets }) => {
      proofs.length = 0
      sheets.length = 0
    },
    {
      leaves: '✗文件里没有评分表。',
      score: '✗文件在这一项上不完整或格式不对，无法核对，请重新下载存证文件。',
    },
  ],
])('a receipt with %s is found out', (_, change, differences) => {
  expect(said(forged(change))).toEqual({ ...honest, ...differences })
})

test('a sheet left out shows in how many were counted', () => {
  const short = forged(({ proofs, sheets }) => {
    proofs.pop()
    sheets.pop()
  })
  expect(said(short)).toEqual({
    ...honest,
    leaves: '✓作品 C-002 的 4 份评分表都在 15 份存证之中，没有被改动过。',
  })
})

test('the calculation is told step by step, so that anyone can do it again', () => {
  expect(checkReceipt(receipt, published).find(({ key }) => key === 'score')?.steps).toEqual([
    '评委 A：做法 54.5 ＋ 成效 35 ＝ 89.5 分。',
    '评委 B：做法 54.5 ＋ 成效 35 ＝ 89.5 分。',
    '评委 C：做法 54.5 ＋ 成效 35 ＝ 89.5 分。',
    '评委 D：做法 54.5 ＋ 成效 35 ＝ 89.5 分。',
    '评委 E：做法 54.5 ＋ 成效 35 － 超时 1 ＝ 88.5 分。',
    '共 5 份有效评分表，去掉 1 个最高分（评委 D 89.5 分）和 1 个最低分（评委 E 88.5 分）。',
    '计入的 3 份合计 268.5 分，除以 3，保留 2 位小数，得 89.50 分。',
  ])
})

test('sheets under a root of somebody else are found out by what the site has published', () => {
  const other = { ...published, root: published.chainHead }
  expect(said(receipt, other)).toEqual({
    ...honest,
    published: '✗文件所依据的根值或评分链末端与网站公布的不同，请向主办单位查询。',
  })
})

test('where nothing is published the rest is checked, and that is said to be open', () => {
  expect(said(receipt, null)).toEqual({
    ...honest,
    published:
      '—本页没有“2026年清廉学校建设案例征集评选”公布的数值，无法比对，请到主办单位网站的最新页面核验。',
  })
})

test('a standard score is left to those who have all sheets', () => {
  const standard = forged(({ policy }) => {
    policy.method = 'standard-score'
  })
  expect(said(standard)).toEqual({
    ...honest,
    score: '—这次评审按标准分计算，要用全部评分表才能核算，请由持有全部数据的单位核验。',
  })
})

test('only the sheets of the round that decides make the score', () => {
  const later = forged(({ outcome, sheets }) => {
    outcome.round = 2
    for (const sheet of sheets.slice(0, 2)) sheet.round = 2
  })
  const score = checkReceipt(later, published).find(({ key }) => key === 'score')
  expect([score?.ok, score?.steps?.at(-1)]).toEqual([
    true,
    '计入的 2 份合计 179 分，除以 2，保留 2 位小数，得 89.50 分。',
  ])
})

test('no receipt, however broken, is more than a failed check', () => {
  const broken = fc.jsonValue().map((value) => ({ ...Object(value), format: receipt.format }) as Receipt)
  fc.assert(
    fc.property(broken, (value) => {
      expect(checkReceipt(value, published).filter(({ ok }) => ok)).toEqual([])
    }),
  )
})

test.each([
  ['nothing', '', '这个文件的内容不完整，或者不是 JSON 文件，请重新下载后再试。'],
  [
    'half a file',
    JSON.stringify(receipt).slice(0, -20),
    '这个文件的内容不完整，或者不是 JSON 文件，请重新下载后再试。',
  ],
  ['another file', '{"name":"qingfeng"}', '这个文件不是本系统的存证文件或全部数据文件，请选择下载的原文件。'],
  ['a number', '1', '这个文件不是本系统的存证文件或全部数据文件，请选择下载的原文件。'],
])('%s is no file to check', (_, text, message) => {
  expect(refused(() => readProofFile(text))).toEqual({ code: 'invalid', message })
})

test('a file saved by an editor that marks its beginning is read all the same', () => {
  expect(readProofFile(`\uFEFF${JSON.stringify(anExport())}`)).toEqual(anExport())
})
