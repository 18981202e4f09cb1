import { explainScore } from '../explain-score'
import { rootFrom } from './merkle'
import type { Receipt, TreeHead } from './receipt'
import { leafDigest } from './sheet-leaf'
import { sheetName, totalDifference } from './sheet-words'

/** One thing that was checked, with a sentence; `ok` is null when it cannot be checked here. */
export type Check = {
  key: string
  ok: boolean | null
  said: string
  /** The calculation behind it, a sentence a step. */
  steps?: string[]
}

/** What the site has published of the campaign. */
export type PublishedProof = TreeHead & { chainHead: string }

export type Answer = Omit<Check, 'key'>

const yes = (said: string): Answer => ({ ok: true, said })
const no = (said: string): Answer => ({ ok: false, said })
const open = (said: string): Answer => ({ ok: null, said })

/**
 * Checks a receipt against what is published of its campaign, if anything: the sheets against the root, the root against
 * the site, the marks against the totals and the totals against the score. Never throws, whatever the file holds.
 */
export function checkReceipt(receipt: Receipt, published: PublishedProof | null): Check[] {
  const checks: [key: string, ask: () => Answer][] = [
    ['leaves', () => checkLeaves(receipt)],
    ['published', () => checkPublished(receipt, published)],
    ['totals', () => checkTotals(receipt)],
    ['score', () => checkScore(receipt)],
    ['award', () => open('名次和奖项要与全部作品一起评定，请对照网站上的结果公示。')],
  ]
  return checks.map(([key, ask]) => ({ key, ...answered(ask) }))
}

function answered(ask: () => Answer): Answer {
  try {
    return ask()
  } catch {
    return no('文件在这一项上不完整或格式不对，无法核对，请重新下载存证文件。')
  }
}

function checkLeaves({ campaign, entry, proofs, sheets, tree }: Receipt): Answer {
  if (sheets.length === 0) return no('文件里没有评分表。')
  if (proofs.length !== sheets.length) return no('评分表与证明的份数不同，请重新下载存证文件。')
  for (const [at, sheet] of sheets.entries()) {
    const name = sheetName(sheet)
    if (sheet.campaign !== campaign.slug) return no(`${name} 的评分表是另一次评审的。`)
    if (sheet.workCode !== entry.workCode)
      return no(`${name} 的评分表是作品 ${sheet.workCode} 的，不是作品 ${entry.workCode} 的。`)
    const { index, path } = proofs[at] ?? { index: -1, path: [] }
    if (rootFrom(leafDigest(sheet), index, tree.size, path) !== tree.root)
      return no(`${name} 的评分表与存证不符：内容在存证之后被改动过。`)
  }
  if (new Set(proofs.map(({ index }) => index)).size < proofs.length) return no('有评分表重复出现。')
  return yes(
    `作品 ${entry.workCode} 的 ${sheets.length} 份评分表都在 ${tree.size} 份存证之中，没有被改动过。`,
  )
}

/** Whether a file was made from the sheets whose root is published. */
export function checkPublished(
  { campaign, chainHead, tree }: { campaign: { title: string }; chainHead: string; tree: TreeHead },
  published: PublishedProof | null,
): Answer {
  if (!published)
    return open(`本页没有“${campaign.title}”公布的数值，无法比对，请到主办单位网站的最新页面核验。`)
  const agree =
    tree.root === published.root && tree.size === published.size && chainHead === published.chainHead
  return agree
    ? yes('文件所依据的根值和评分链末端与网站公布的一致。')
    : no('文件所依据的根值或评分链末端与网站公布的不同，请向主办单位查询。')
}

function checkTotals({ rubric, sheets }: Receipt): Answer {
  for (const sheet of sheets) {
    const difference = totalDifference(sheet, rubric)
    if (difference) return no(difference)
  }
  return yes('每份评分表的各项得分（含加分、扣分）加起来都等于它的总分。')
}

function checkScore({ outcome, policy, rubric, sheets }: Receipt): Answer {
  if (policy.method === 'standard-score')
    return open('这次评审按标准分计算，要用全部评分表才能核算，请由持有全部数据的单位核验。')
  const counted = sheets.filter(({ round }) => round === outcome.round)
  const { sentences: steps, shown } = explainScore(counted, policy, rubric)
  return shown === outcome.score
    ? { ...yes(`按计分办法重新计算是 ${shown} 分，与结果相同。`), steps }
    : { ...no(`按计分办法重新计算是 ${shown} 分，结果写的是 ${outcome.score} 分。`), steps }
}
