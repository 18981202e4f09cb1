import type { ModelCampaign } from './model/campaigns'

/** What an entry must keep to. */
export function requirementWords({ limits, quotas, schedule }: ModelCampaign): string[] {
  const { maxCharacters, maxImages, maxAttachments } = limits
  return [
    `每校最多报送 ${quotas.perSchool} 件。`,
    `正文不超过 ${maxCharacters} 字。`,
    maxImages > 0 ? `图片不超过 ${maxImages} 张。` : '不收图片。',
    maxAttachments > 0 ? `附件不超过 ${maxAttachments} 个。` : '不收附件。',
    '题目、正文和附件中不出现学校、县区和作者的名称。',
    schedule.graceMinutes > 0
      ? `截止后 ${schedule.graceMinutes} 分钟内仍可提交，并注明为宽限期内提交。`
      : '逾期不再接收。',
  ]
}

/** How marks become a score and scores a ranking. */
export function policyWords({ policy, review }: ModelCampaign): string[] {
  const { method, trimHigh, trimLow, trimFrom, decimals, ties } = policy
  const trimmed = [trimHigh > 0 && `${trimHigh} 个最高分`, trimLow > 0 && `${trimLow} 个最低分`].filter(
    Boolean,
  )
  return [
    `每件作品由 ${review.sheetsPerEntry} 位评委独立评分，评分时看不到学校和作者。`,
    `评委回避本单位${review.avoidOwnDistrict ? '和本县区' : ''}的作品。`,
    method === 'mean'
      ? '得分为各位评委总分的平均分。'
      : `有效评分表达到 ${trimFrom} 份的，去掉 ${trimmed.join('、')}后取平均分；不足 ${trimFrom} 份的，取全部总分的平均分。`,
    decimals > 0 ? `得分显示到小数点后 ${decimals} 位。` : '得分显示为整数。',
    ties?.includes('extend-decimals') ? '按精确得分排序，精确得分相等的并列。' : '显示的得分相同的并列。',
  ]
}

/** How large a tier of awards is: `参评作品的 10%` or `5 件`. */
export function awardSize({ mode, value }: ModelCampaign['awards']['tiers'][number]): string {
  return mode === 'ratio' ? `参评作品的 ${value}%` : `${value} 件`
}

const roundings = { floor: '舍去小数', round: '四舍五入', ceil: '有小数即进一' }

/** How awards are cut, and the notice that follows. */
export function awardRules(campaign: ModelCampaign): string[] {
  const { awards, notice } = campaign
  const byRatio = awards.tiers.some(({ mode }) => mode === 'ratio')
  return [
    ...(byRatio ? [`按比例折算的数量${roundings[awards.rounding]}。`] : []),
    `奖项分界处得分相同的，都获${awards.onTie === 'raise' ? '较高' : '较低'}的奖项。`,
    `结果公布后公示 ${noticeLength(campaign)}${notice.requireRealName ? '，异议须实名提出' : ''}。`,
  ]
}

/** `5 个工作日` or `7 天`. */
export function noticeLength({ notice }: ModelCampaign): string {
  return notice.unit === 'working' ? `${notice.length} 个工作日` : `${notice.length} 天`
}

/** How to object to a result on notice. */
export function objectionWords({ notice }: ModelCampaign): string[] {
  return [
    '公示期内，任何单位和个人对名单有异议的，均可向主办单位反映。反映情况应当实事求是，并提供具体事实和线索。',
    notice.requireRealName
      ? '以个人名义反映的，请写明真实姓名和联系方式；以单位名义反映的，请加盖单位公章。匿名异议不予受理。'
      : '提倡实名反映，以便核实情况和答复结果。',
    ...(notice.channels ? [`受理方式：${notice.channels}`] : []),
  ]
}
