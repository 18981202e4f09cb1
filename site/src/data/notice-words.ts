import type { ModelCampaign } from './model/campaigns'

/** `5 个工作日` or `7 天`. */
export function noticeLength({ notice }: ModelCampaign): string {
  return notice.unit === 'working' ? `${notice.length} 个工作日` : `${notice.length} 天`
}

/** Who may object to a result on notice, and how (domain.md §3.11). */
export function objectionWords({ notice }: ModelCampaign): string[] {
  return [
    '公示期内，任何单位和个人对名单有异议的，均可提出。异议应以书面形式提出，写明异议的对象、具体事实和理由，并附必要的证明材料。',
    notice.requireRealName
      ? '以单位名义提出的，须加盖公章；以个人名义提出的，须署真实姓名并留下单位和联系电话。匿名、逾期或者没有具体事实的异议不予受理。'
      : '以单位名义提出的，请加盖公章；以个人名义提出的，提倡署真实姓名并留下联系电话，便于核查和答复。',
    '对提出异议者的信息严格保密。',
  ]
}

/** How many works are awarded, by tier: `获奖作品 14 件，其中一等奖 5 件、二等奖 9 件`. */
export function workCounts(campaign: ModelCampaign): string {
  const tiers = campaign.awards.tiers
    .map(({ key, name }) => ({
      name,
      count: campaign.awarded.filter(({ awardKey }) => awardKey === key).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${name} ${count} 件`)
  return `获奖作品 ${campaign.awarded.length} 件${tiers.length > 0 ? `，其中${tiers.join('、')}` : ''}`
}

/** What else is awarded: `优秀指导教师 3 人次、优秀组织奖单位 2 个`; empty when nothing is. */
export function otherCounts({ awarded, awards, organizers }: ModelCampaign): string {
  const tutors = awarded.reduce(
    (sum, { tutorAward, tutors }) => sum + (tutorAward ? (tutors?.length ?? 0) : 0),
    0,
  )
  const units = Map.groupBy(organizers, ({ name }) => name)
  return [
    ...(tutors > 0 ? [`${awards.tutorName ?? '指导教师奖'} ${tutors} 人次`] : []),
    ...[...units].map(([name, members]) => `${name} ${members.length} 个单位`),
  ].join('、')
}

/** How anyone can check a result that is on record. */
export function proofWords(sheets: number): string[] {
  return [
    `计入本次结果的 ${sheets} 份评分表，提交时即逐份存证，公布时固定了下列数值：此后任何一份评分表有改动，数值都会不同。`,
    '参评学校可以在填报系统下载本校作品的评分存证，在核验页自行核对评分表、计算过程和得分。',
  ]
}

/** What became of works whose award was corrected, without saying which. */
export function revisionWords({ awarded }: ModelCampaign): string | null {
  const revised = awarded.filter(({ revisedAt }) => revisedAt).length
  return revised > 0 ? `名单中注明“经异议核实更正”的 ${revised} 件，奖项已根据公示期间的异议更正。` : null
}
