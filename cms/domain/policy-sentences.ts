import type { AwardRule } from './awards'
import type { ScoringPolicy, TieBreaker } from './scoring'

const methodWords: Record<ScoringPolicy['method'], string> = {
  mean: '得分为各有效评分表总分的平均分',
  'trimmed-mean': '得分为去掉最高分和最低分后的平均分',
  median: '得分为各有效评分表总分的中位数',
  'standard-score': '得分为各有效评分表总分按评委宽严折算后的平均分',
}

const tieBreakerWords: Record<TieBreaker, string> = {
  'extend-decimals': '比较更多小数位',
  'criterion-order': '依次比较各指标平均分',
  median: '比较中位数',
  're-review': '由评审会复议定序',
}

const roundingWords: Record<AwardRule['rounding'], string> = {
  floor: '舍去小数',
  round: '四舍五入',
  ceil: '有小数即进一',
}

const baseWords: Record<NonNullable<AwardRule['base']>, string> = {
  received: '收到的作品',
  screened: '通过形式审查的作品',
  'last-round': '进入最后一轮的作品',
}

const groupWords = { campaign: '全部作品一起评奖', division: '各组别分别评奖', category: '各类别分别评奖' }

/** How totals become scores and scores a ranking, a sentence each, so that anyone can do it again. */
export function scoringSentences(policy: ScoringPolicy): string[] {
  return [
    `${methodWords[policy.method]}${trimmingOf(policy)}。`,
    policy.decimals > 0 ? `得分显示 ${policy.decimals} 位小数，四舍五入。` : '得分四舍五入显示为整数。',
    tiesOf(policy),
  ]
}

/** How awards are given out, a sentence each. */
export function awardSentences({ base, groupBy, onTie, rounding, tiers }: AwardRule): string[] {
  const sizes = tiers.map(({ mode, name, value }) => `${name} ${value}${mode === 'ratio' ? '%' : ' 件'}`)
  const byRatio = tiers.some(({ mode }) => mode === 'ratio')
  return [
    `${groupWords[groupBy ?? 'campaign']}：${sizes.join('、')}。`,
    ...(byRatio ? [`比例以${baseWords[base ?? 'screened']}为基数，折算时${roundingWords[rounding]}。`] : []),
    `分界处并列的，都获${onTie === 'raise' ? '较高' : '较低'}的奖项。`,
  ]
}

function trimmingOf({ belowTrim, method, trimFrom, trimHigh, trimLow }: ScoringPolicy): string {
  if (method !== 'trimmed-mean') return ''
  const short = belowTrim === 'refuse' ? '须先补评' : '取全部总分的平均分'
  return `：达到 ${trimFrom} 份时去掉 ${trimHigh} 个最高分、${trimLow} 个最低分，不足 ${trimFrom} 份的${short}`
}

function tiesOf({ ties }: ScoringPolicy): string {
  if (!ties?.length) return '显示的得分相同即为并列，名次和奖项并列。'
  return `显示的得分相同的，${ties.map((by) => tieBreakerWords[by]).join('，仍相同的')}。`
}
