import type { ModelCampaign } from './model/campaigns'
import type { Moment } from './moment'
import { minuteOf } from './moment'

/** One round of review: its name, its time, how many judges a work gets and how many works go on to it. */
export type Round = {
  label: string
  opens: Moment
  closes: Moment
  judges: number
  advance: number | null
}

/** The rounds of a campaign: 评审 when there is one, else 初评, 复评 and so on, the last from the third on 终评. */
export function roundsOf({ review, schedule }: ModelCampaign): [Round, ...Round[]] {
  const later = schedule.laterRounds ?? []
  const first = {
    label: later.length > 0 ? '初评' : '评审',
    opens: minuteOf(schedule.reviewOpensAt),
    closes: minuteOf(schedule.reviewClosesAt),
    judges: review.sheetsPerEntry,
    advance: null,
  }
  return [
    first,
    ...later.map(({ advance, closesAt, opensAt, sheetsPerEntry }, index) => ({
      label: index === 0 ? '复评' : index === later.length - 1 ? '终评' : `第 ${index + 2} 轮评审`,
      opens: minuteOf(opensAt),
      closes: minuteOf(closesAt),
      judges: sheetsPerEntry,
      advance,
    })),
  ]
}

/** How works are judged. */
export function reviewWords(campaign: ModelCampaign): string[] {
  const { review } = campaign
  const [first, ...later] = roundsOf(campaign)
  const rounds = later.map(({ advance, judges, label }, index) => {
    const before = index === 0 ? first.label : later[index - 1]?.label
    return `${before}得分居${rankedIn(campaign)}前 ${advance} 名的进入${label}，${label}每件作品由 ${judges} 位评委评分；进入${label}的作品排在没有进入的之前。`
  })
  return [
    `${later.length > 0 ? '初评' : ''}每件作品由 ${first.judges} 位评委独立评分，评分时看不到学校和作者，也看不到其他评委的评分。`,
    ...rounds,
    `评委回避本单位${review.avoidOwnDistrict ? '和本县区' : ''}的作品，与作品有其他利害关系的也应回避。`,
    ...(review.allowAbstention ? ['评委因故不能评分的，写明理由后可以弃权；弃权不计分，也不计为零分。'] : []),
    `同一件作品的评委分差超过 ${review.rangeTrigger} 分的，提交评审会核对。`,
  ]
}

const rankedIn = ({ awards }: ModelCampaign): string =>
  ({ campaign: '', division: '本组别', category: '本类别' })[awards.groupBy]

/** How marks become a score and scores a ranking. */
export function policyWords({ policy, rubric }: ModelCampaign): string[] {
  const { decimals } = policy
  return [
    ...(rubric.adjustments?.length ? ['加分、扣分计入该评委给出的总分，总分不低于 0 分。'] : []),
    methodWords[policy.method](policy),
    decimals > 0 ? `得分显示到小数点后 ${decimals} 位。` : '得分显示为整数。',
    tieWords(policy),
  ]
}

type Policy = ModelCampaign['policy']

const methodWords: Record<Policy['method'], (policy: Policy) => string> = {
  mean: () => '得分为各位评委总分的平均分。',
  'trimmed-mean': ({ belowTrim, trimFrom, trimHigh, trimLow }) => {
    const left = [trimHigh > 0 && `${trimHigh} 个最高分`, trimLow > 0 && `${trimLow} 个最低分`]
    const short = belowTrim === 'refuse' ? '先补评，补足以后再公布' : '取全部总分的平均分，并在结果中注明'
    return `有效评分表达到 ${trimFrom} 份的，去掉 ${left.filter(Boolean).join('、')}后取平均分；不足 ${trimFrom} 份的，${short}。`
  },
  median: () => '得分为各位评委总分的中位数；评委人数为双数的，取居中两个总分的平均分。',
  'standard-score': () =>
    '得分按标准分计算：先把每位评委给出的总分按该评委的平均分和标准差，折算到全体评委的平均分和标准差上，再取各位评委折算分的平均分，使打分偏宽、偏严的评委可以相互比较。',
}

const breakers: Record<NonNullable<Policy['ties']>[number], string> = {
  'extend-decimals': '比较不四舍五入的精确得分',
  'criterion-order': '按评分标准的先后逐项比较各指标的平均分',
  median: '比较各位评委总分的中位数',
  're-review': '由评审会复议定序',
}

function tieWords({ ties }: Policy): string {
  const ways = (ties ?? []).map((tie) => breakers[tie])
  if (ways.length === 0) return '显示的得分相同的，名次并列。'
  const last = ties?.includes('re-review') ? '' : '；仍然相同的，名次并列'
  return `显示的得分相同的，${ways.length > 1 ? '依次' : ''}${ways.join('，再')}${last}。`
}
