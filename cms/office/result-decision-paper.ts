import { type AwardGroup, awardList, countAwards, type UnitGroup } from './award-list'
import type { OfficialBlock } from './official-blocks'
import type { OfficialPaper } from './official-docx'

/** What the decision that makes the final result public is written from. */
export type ResultDecision = {
  campaign: string
  issuer: string
  letterhead?: string | null
  documentNo?: string | null
  /** 主送, such as 各县（市、区）教育局，市直各学校. */
  addressee: string
  /** The paper that opened the campaign, such as 《关于……的通知》（贵教〔2026〕3号）. */
  basis?: string | null
  /** How many works came in. */
  received: number
  awards: AwardGroup[]
  units: UnitGroup[]
  objections: { received: number; upheld: number }
  /** Whether there are pupils among the awarded (domain.md §3.12). */
  forPupils: boolean
  day: string
  remark?: string | null
  demo: boolean
}

/** The decision as an official paper, with the list of awards attached. */
export function resultDecisionPaper(decision: ResultDecision): OfficialPaper {
  const { campaign, issuer, awards, units } = decision
  return {
    ...decision,
    title: `${issuer}关于公布${campaign}结果的决定`,
    body: bodyOf(decision),
    attachments: [awardList(`${campaign}获奖名单`, awards, units)],
  }
}

function bodyOf(decision: ResultDecision): OfficialBlock[] {
  const { campaign, basis, received, awards, units, forPupils } = decision
  const awarded = awards.reduce((sum, { works }) => sum + works.length, 0)
  const honoured = units
    .filter((group) => group.units.length > 0)
    .map((group) => `；评出${group.award}单位${group.units.length}个`)
  return [
    written(
      `为总结推广清廉学校建设的好经验、好做法，${basis ? `根据${basis}要求，` : ''}我单位组织开展了${campaign}。现将结果予以公布。`,
    ),
    titled(1, '评选情况'),
    written(
      `活动共收到作品${received}件，经形式审查、评委评审、集体评议和公示，评出获奖作品${awarded}件，其中${countAwards(awards)}${honoured.join('')}（名单见附件）。${objectionsOf(decision)}`,
    ),
    titled(1, '有关要求'),
    titled(2, '用好获奖成果'),
    written('各地各校要组织学习获奖作品，结合本地本校实际借鉴运用，让经验看得懂、学得会、用得上。'),
    titled(2, '持续改进提升'),
    written(
      '获奖单位和个人要珍惜荣誉，继续完善做法；未获奖的单位要对照评分标准查找不足，把清廉学校建设抓在日常。',
    ),
    titled(2, '规范使用证书'),
    written(
      `获奖证书可凭证书编号或者二维码核验真伪。${forPupils ? '本次评选结果不作为中小学招生入学的依据。' : ''}`,
    ),
  ]
}

function objectionsOf({ objections: { received, upheld } }: ResultDecision): string {
  if (received === 0) return '公示期间未收到异议。'
  const outcome = upheld === 0 ? '经核查均不成立' : `经核查成立${upheld}件，相关结果已作调整`
  return `公示期间收到异议${received}件，${outcome}。`
}

const written = (text: string): OfficialBlock => ({ kind: 'paragraph', text })
const titled = (level: 1 | 2, text: string): OfficialBlock => ({ kind: 'heading', level, text })
