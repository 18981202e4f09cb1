import { checkAdjustments } from '../adjustments'
import { Refusal } from '../refusal'
import { checkMarks } from '../rubric'
import { formatScore } from '../scoring'
import type { Standing } from '../standings'
import type { ContestExport, ExportedResult, ExportedSheet } from './contest-export'
import type { Digest } from './digest'
import { chainHead, checkChain, standingLeaves } from './hash-chain'
import { rootOf } from './merkle'
import { recomputedStandings } from './recomputed-standings'
import { leafDigest } from './sheet-leaf'
import { sheetName, totalDifference } from './sheet-words'

/** What was computed again, or the first thing that came out differently, in one sentence. */
export type Verdict =
  | {
      same: true
      figures: {
        sheets: number
        links: number
        works: number
        awarded: number
        root: Digest
        chainHead: Digest
      }
    }
  | { same: false; difference: string }

/**
 * Computes the chain, the tree, every total, the ranking and the awards of an export again and compares each with what it
 * says. Never throws, whatever the file holds.
 */
export function verifyExport(contest: ContestExport): Verdict {
  try {
    for (const differenceIn of [inChain, inSheets, inTree, inTotals, inResults]) {
      const difference = differenceIn(contest)
      if (difference) return { same: false, difference }
    }
    return { same: true, figures: figuresOf(contest) }
  } catch (error) {
    const reason = error instanceof Refusal ? `：${error.message}` : '。'
    return { same: false, difference: `文件不完整或格式不对，无法重新计算${reason}` }
  }
}

function figuresOf({ campaign, entries, links, results, sheets, tree }: ContestExport) {
  return {
    sheets: sheets.length,
    links: links.length,
    works: entries.length,
    awarded: results.filter(({ awardKey }) => awardKey).length,
    root: tree.root,
    chainHead: chainHead(links, campaign.slug),
  }
}

function inChain({ campaign, links }: ContestExport): string | null {
  return checkChain(links, campaign.slug)?.sentence ?? null
}

/** The sheets are those that stand in the ledger, in its order. */
function inSheets({ links, sheets }: ContestExport): string | null {
  const leaves = standingLeaves(links)
  const digests = sheets.map(leafDigest)
  const [recorded, found] = [new Set(leaves), new Set(digests)]
  const changed = sheets.find((_, place) => !recorded.has(digests[place] ?? ''))
  if (changed) return `${nameOf(changed)} 的评分表与存证不符：内容在存证之后被改动过。`
  const missing = leaves.findIndex((digest) => !found.has(digest))
  if (missing >= 0) return `存证中计入的第 ${missing + 1} 份评分表不在文件里。`
  const moved = sheets.find((_, place) => digests[place] !== leaves[place])
  return moved ? `${nameOf(moved)} 的评分表重复，或者次序与存证不同。` : null
}

function inTree({ links, tree }: ContestExport): string | null {
  const leaves = standingLeaves(links)
  if (tree.size !== leaves.length)
    return `计入的评分表写的是 ${tree.size} 份，重新计算是 ${leaves.length} 份。`
  const root = rootOf(leaves)
  return tree.root === root ? null : `评分表根值写的是 ${tree.root}，重新计算是 ${root}。`
}

function inTotals({ campaign, entries, sheets }: ContestExport): string | null {
  const codes = new Set(entries.map(({ workCode }) => workCode))
  if (codes.size < entries.length) return '作品名单里有重复的作品编号。'
  for (const sheet of sheets) {
    if (sheet.campaign !== campaign.slug)
      return `${nameOf(sheet)} 的评分表属于另一次评审“${sheet.campaign}”。`
    if (!codes.has(sheet.workCode)) return `${nameOf(sheet)} 的评分表对应的作品不在名单里。`
    if (!keepsTo(campaign.rubric, sheet))
      return `${nameOf(sheet)} 的评分表不合评分标准：有的项目没有打分、超出分值或不合计分单位。`
    const difference = totalDifference(sheet, campaign.rubric)
    if (difference) return `作品 ${sheet.workCode} ${difference}`
  }
  return null
}

function keepsTo(
  rubric: ContestExport['campaign']['rubric'],
  { adjustments, marks }: ExportedSheet,
): boolean {
  try {
    checkMarks(marks, rubric, { complete: true })
    checkAdjustments(adjustments, rubric)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function inResults(contest: ContestExport): string | null {
  const { campaign, results } = contest
  const stated = new Map(results.map((result) => [result.workCode, result]))
  if (stated.size < results.length) return '结果里有重复的作品编号。'
  for (const standing of recomputedStandings(contest)) {
    const result = stated.get(standing.id)
    if (!result) return `作品 ${standing.id} 没有结果，重新计算是第 ${standing.rank} 名。`
    const difference = differenceOf(result, standing, campaign.policy.decimals)
    if (difference) return `作品 ${standing.id} 的${difference}`
    stated.delete(standing.id)
  }
  const [extra] = stated.keys()
  return extra === undefined ? null : `作品 ${extra} 有结果，却没有计入的评分表。`
}

/** The first figure of a result that is not what was computed. */
function differenceOf(
  result: ExportedResult,
  { rank, score, tier }: Standing,
  decimals: number,
): string | null {
  const figures: [label: string, stated: string | null, computed: string | null][] = [
    ['得分', result.score, formatScore(score, decimals)],
    ['精确得分', result.exactScore, score.toFraction()],
    ['名次', String(result.rank), String(rank)],
    ['奖项', result.awardName, tier?.name ?? null],
    ['奖项代号', result.awardKey, tier?.key ?? null],
  ]
  const wrong = figures.find(([, stated, computed]) => stated !== computed)
  if (!wrong) return null
  const [label, stated, computed] = wrong
  return `${label}写的是${quoted(stated)}，重新计算是${quoted(computed)}。`
}

const quoted = (figure: string | null): string => (figure === null ? '“无”' : `“${figure}”`)

const nameOf = (sheet: ExportedSheet): string => `作品 ${sheet.workCode} ${sheetName(sheet)}`
