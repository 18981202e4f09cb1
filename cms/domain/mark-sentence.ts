import type { Fraction } from 'fraction.js'
import type { AwardTier } from './awards'
import type { BoardMark } from './board-marks'
import { formatScore } from './scoring'

/** What the board calls each mark, in a few characters. */
export const markLabels: Record<BoardMark['kind'], string> = {
  'wide-range': '分差大',
  'tie-on-cut': '分界并列',
  'far-judge': '评委偏离',
  'sheet-count': '份数不同',
  'one-sheet-decides': '一份定奖',
}

/**
 * What a mark says about an entry, in one sentence; judges are named by the seat that `seatOf` gives, and what is below
 * the last tier by `none`.
 */
export function markSentence(mark: BoardMark, seatOf: (judge: string) => string, none = '未获奖'): string {
  if (mark.kind === 'wide-range')
    return `最高分与最低分相差 ${points(mark.range)} 分，超过 ${points(mark.trigger)} 分。`
  if (mark.kind === 'tie-on-cut') return `${mark.tier.name}的分界线落在并列的作品中间，这是其中一件。`
  if (mark.kind === 'far-judge') {
    const side = mark.distance.lt(0) ? '低' : '高'
    const far = points(mark.distance.abs())
    return `评委 ${seatOf(mark.judge)} 的总分比其他评委的中位数${side} ${far} 分，超过 ${points(mark.limit)} 分。`
  }
  if (mark.kind === 'sheet-count') return `有 ${mark.sheets} 份有效评分表，同轮多数作品是 ${mark.usual} 份。`
  const nameOf = (tier: AwardTier | null) => tier?.name ?? none
  return `不计评委 ${seatOf(mark.judge)} 的评分，结果会由${nameOf(mark.tier)}变为${nameOf(mark.without)}。`
}

const points = (value: Fraction) => formatScore(value, 1)
