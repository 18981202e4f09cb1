import type { Fraction } from 'fraction.js'
import { adjustmentRule, signedPoints } from './adjustments'
import { exactDecimal } from './exact-decimal'
import type { Calculation, SheetStep } from './explain-score'
import type { Rubric } from './rubric'
import { formatScore, type ScoringPolicy } from './scoring'

const places = 4

/** A figure after a space, exact up to four decimals; else rounded to them and said to be so: `约 83.3333`. */
function figure(value: Fraction): string {
  const exact = value.mul(10 ** places).d === 1n
  return exact ? ` ${value}` : `约 ${formatScore(value, places)}`
}

/** 评委 A：主题 5.5 ＋ 文字 3 － 超时 1 ＝ 7.5 分。 */
export function sumWords({ adjustments = [], marks, seat, total }: SheetStep, rubric: Rubric): string {
  const given = rubric.criteria.flatMap(({ key, label }) =>
    marks
      .filter(({ criterion }) => criterion === key)
      .map(({ points }) => `${label} ${exactDecimal(points)}`),
  )
  const beside = adjustments
    .map((adjustment) => ({
      ...adjustmentRule(rubric, adjustment.key),
      by: signedPoints(adjustment, rubric),
    }))
    .filter(({ by }) => !by.equals(0))
  const added = beside.map(({ by, label }) => ` ${by.lt(0) ? '－' : '＋'} ${label} ${by.abs()}`)
  const floored = total.equals(0) && beside.some(({ by }) => by.lt(0))
  return `评委 ${seat}：${given.join(' ＋ ')}${added.join('')} ＝ ${total} 分${floored ? '（不低于 0 分）' : ''}。`
}

/** How a total is put on the common scale. */
export function scaleWords(
  { counted, seat, total }: SheetStep,
  { all, judge }: NonNullable<SheetStep['scale']>,
): string {
  const overall = figure(all.mean)
  if (judge.deviation.equals(0))
    return `评委 ${seat} 只评了一件，或所给总分都相同，按全体平均${overall} 分计。`
  const [own, deviation, overallDeviation] = [judge.mean, judge.deviation, all.deviation].map(figure)
  return (
    `评委 ${seat} 所给总分平均${own}、标准差${deviation}，全体平均${overall}、标准差${overallDeviation}，` +
    `折算为（${total} －${own}）÷${deviation} ×${overallDeviation} ＋${overall} ＝${figure(counted)} 分。`
  )
}

/** Which sheets count and which are left out, and why. */
export function choiceWords({ method, sheets }: Calculation, { trimFrom, ...policy }: ScoringPolicy): string {
  const those = (chosen: SheetStep['dropped']) => {
    const steps = sheets.filter(({ dropped }) => dropped === chosen)
    return {
      count: steps.length,
      told: steps.map(({ counted, seat }) => `评委 ${seat}${figure(counted)} 分`).join('、'),
    }
  }
  const all = `共 ${sheets.length} 份有效评分表`
  if (method === 'standard-score') return `${all}，取折算分的平均分。`
  if (method === 'median') return `${all}，取居中的 ${those(null).count} 份（${those(null).told}）。`
  if (policy.method === 'mean') return `${all}，取平均分。`
  if (method === 'mean') return `${all}，不足 ${trimFrom} 份，不去掉最高分和最低分，取平均分。`
  const [high, low] = [those('high'), those('low')]
  const left = [
    high.count > 0 && `${high.count} 个最高分（${high.told}）`,
    low.count > 0 && `${low.count} 个最低分（${low.told}）`,
  ]
  return `${all}，去掉 ${left.filter(Boolean).join('和 ')}。`
}

/** 计入的 3 份合计 250 分，除以 3，保留 2 位小数，得 83.33 分。 */
export function resultWords({ divisor, score, sum }: Calculation, { decimals }: ScoringPolicy): string {
  const rounding = decimals > 0 ? `保留 ${decimals} 位小数` : '四舍五入取整数'
  return `计入的 ${divisor} 份合计${figure(sum)} 分，除以 ${divisor}，${rounding}，得 ${formatScore(score, decimals)} 分。`
}
