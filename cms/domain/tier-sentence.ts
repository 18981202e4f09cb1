import type { AwardRule, TierExplanation } from './awards'

const roundingWords: Record<AwardRule['rounding'], string> = {
  floor: '舍去小数为',
  round: '四舍五入为',
  ceil: '进一为',
}

const tieWords = { raised: '分界处同分，并列的都获此奖', lowered: '分界处同分，并列的都归下一等' }

/** How the number of awards in a tier came about: 46 件 × 10% ＝ 4.6，四舍五入为 5 件；分界处同分，并列的都获此奖，实为 6 件。 */
export function tierSentence(
  { base, given, product, size, tie, tier }: TierExplanation,
  rounding: AwardRule['rounding'],
): string {
  const whole = product?.d === 1n
  const counted = product
    ? `${base} 件 × ${tier.value}% ＝ ${whole ? '' : `${product}，${roundingWords[rounding]} `}${size} 件`
    : `定额 ${size} 件`
  if (given === size) return `${counted}。`
  return `${counted}；${tie ? tieWords[tie] : '作品不够'}，实为 ${given} 件。`
}
