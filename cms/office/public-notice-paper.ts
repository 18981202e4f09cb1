import { type AwardGroup, awardList, countAwards, type UnitGroup } from './award-list'
import { plainDate } from './chinese-date'
import type { OfficialBlock } from './official-blocks'
import type { OfficialPaper } from './official-docx'

/** What the public notice of a proposed result (公示) is written from. */
export type PublicNotice = {
  campaign: string
  issuer: string
  letterhead?: string | null
  documentNo?: string | null
  awards: AwardGroup[]
  units: UnitGroup[]
  /** First and last day, and the length in words, such as 5个工作日. */
  period: { from: string; to: string; length: string }
  /** How objections are received, a line each: telephone, mail, address. */
  channels: string[]
  requireRealName: boolean
  /** The day under the notice. */
  day: string
  demo: boolean
}

/** The notice as an official paper; it lists titles, units and awards (domain.md §3.11). */
export function publicNoticePaper(notice: PublicNotice): OfficialPaper {
  const { campaign, awards, units } = notice
  return {
    ...notice,
    addressee: null,
    title: `关于${campaign}拟获奖名单的公示`,
    body: bodyOf(notice),
    attachments: [awardList(`${campaign}拟获奖名单`, awards, units)],
  }
}

function bodyOf({ campaign, awards, period, channels, requireRealName }: PublicNotice): OfficialBlock[] {
  return [
    written(
      `${campaign}评审工作已经结束，拟评出${countAwards(awards)}（名单见附件）。现予公示，接受社会监督。`,
    ),
    titled('公示时间'),
    written(`${plainDate(period.from)}至${plainDate(period.to)}，共${period.length}。`),
    titled('异议的提出'),
    written(
      '公示期内，对拟获奖名单有异议的，请以书面形式提出，写明异议的对象、具体事实和理由，并附必要的证明材料。' +
        '以单位名义提出的须加盖公章，以个人名义提出的须署真实姓名并留下单位和联系电话。',
    ),
    written(
      requireRealName
        ? '匿名、逾期或者没有具体事实的异议不予受理。我们对提出异议者的信息严格保密。'
        : '提倡实名提出异议，便于核查和答复。我们对提出异议者的信息严格保密。',
    ),
    titled('受理方式'),
    ...channels.map(written),
  ]
}

const written = (text: string): OfficialBlock => ({ kind: 'paragraph', text })
const titled = (text: string): OfficialBlock => ({ kind: 'heading', level: 1, text })
