import type { ModelCampaign } from './model/campaigns'
import { noticeLength } from './notice-words'

type Awards = ModelCampaign['awards']

const bases: Record<Awards['base'], string> = {
  received: '收到作品',
  screened: '参评作品',
  'last-round': '进入最后一轮的作品',
}

const groups: Record<Awards['groupBy'], string> = { campaign: '', division: '各组别', category: '各类别' }

/** How large a tier of awards is: `参评作品的 10%`, `各组别 5 件`. */
export function awardSize({ mode, value }: Awards['tiers'][number], { base, groupBy }: Awards): string {
  if (mode === 'ratio') return `${groups[groupBy]}${bases[base]}的 ${value}%`
  return `${groupBy === 'campaign' ? '' : `${groups[groupBy]} `}${value} 件`
}

const roundings: Record<Awards['rounding'], string> = {
  floor: '舍去小数',
  round: '四舍五入',
  ceil: '有小数即进一',
}

/** How awards are cut, and what follows. */
export function awardRules(campaign: ModelCampaign): string[] {
  const { awards, notice } = campaign
  const byRatio = awards.tiers.some(({ mode }) => mode === 'ratio')
  return [
    awards.groupBy === 'campaign' ? '全部作品一起评奖。' : `${groups[awards.groupBy]}分别排名、分别评奖。`,
    ...(byRatio ? [`按比例折算的数量${roundings[awards.rounding]}。`] : []),
    `奖项分界处得分相同的，都获${awards.onTie === 'raise' ? '较高' : '较低'}的奖项。`,
    ...otherAwards(awards),
    `结果公布后公示 ${noticeLength(campaign)}${notice.requireRealName ? '，异议须实名提出' : ''}；公示期满、异议处理完毕后公布最终结果，颁发证书。`,
  ]
}

/** The awards of tutors and organisers. */
function otherAwards({ organizerName, tiers, tutorName, tutorTiers }: Awards): string[] {
  const counted = tiers.filter(({ key }) => tutorTiers?.includes(key)).map(({ name }) => name)
  return [
    ...(tutorName && counted.length > 0
      ? [`获${counted.join('、')}的作品，其指导教师获评${tutorName}。`]
      : []),
    ...(organizerName ? [`组织工作突出的学校和县区，由评审会评定${organizerName}。`] : []),
  ]
}
