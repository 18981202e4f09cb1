import type { Link } from './link'
import type { ModelCampaign } from './model/campaigns'
import { dayOf } from './moment'
import {
  noticeLength,
  objectionWords,
  otherCounts,
  proofWords,
  revisionWords,
  workCounts,
} from './notice-words'
import { paths } from './paths'
import { chineseNumber } from './words'

/** A part of the paper: `一、公示时间`, its paragraphs, figures to compare, and where to check them. */
export type PaperSection = {
  heading: string
  paragraphs: string[]
  figures: { label: string; value: string; digest: boolean }[]
  /** The page that checks. */
  verify: Link | null
}

type Announced = NonNullable<ModelCampaign['publicNotice']>

const verify: Link = { label: '打开核验页', href: paths.verify }

type Part = Partial<Omit<PaperSection, 'heading'>> & { name: string }

/** What the paper says before its list: of a proposed result that is on notice, or of one that is decided. */
export function paperSections(
  campaign: ModelCampaign,
  announced: Announced,
  contact: string | null,
): { opening: string; sections: PaperSection[] } {
  const { decidedAt } = announced
  const parts = decidedAt ? decisionParts(campaign) : noticeParts(campaign, announced, contact)
  return {
    opening: decidedAt ? decisionOpening(campaign, announced) : noticeOpening(campaign),
    sections: [...parts, ...proofParts(campaign)].map(({ name, ...part }, index) => ({
      heading: `${chineseNumber(index + 1)}、${name}`,
      paragraphs: [],
      figures: [],
      verify: null,
      ...part,
    })),
  }
}

function noticeOpening(campaign: ModelCampaign): string {
  const others = otherCounts(campaign)
  return `${campaign.title}评审工作已经结束。按照征集通知规定的评分标准和奖项设置，拟评出${workCounts(campaign)}${others ? `；拟评出${others}` : ''}（名单见附件）。现予公示，接受社会监督。`
}

function noticeParts(
  campaign: ModelCampaign,
  { endsOn, startsOn }: Announced,
  contact: string | null,
): Part[] {
  const revised = revisionWords(campaign)
  const channels = campaign.notice.channels?.trim() || contact?.trim()
  return [
    {
      name: '公示时间',
      paragraphs: [
        `${dayOf(startsOn).text}至${dayOf(endsOn).text}，共 ${noticeLength(campaign)}。`,
        ...(revised ? [revised] : []),
      ],
    },
    { name: '异议的提出', paragraphs: objectionWords(campaign) },
    ...(channels ? [{ name: '受理方式', paragraphs: channels.split(/\n+/) }] : []),
  ]
}

function decisionOpening(campaign: ModelCampaign, { endsOn, startsOn }: Announced): string {
  const { documentNo } = campaign.notice
  const paper = documentNo?.trim() ? `（${documentNo.trim()}）` : ''
  return `${campaign.title}已完成征集、形式审查和评审，拟获奖名单自${dayOf(startsOn).text}至${dayOf(endsOn).text}公示${paper}，共 ${noticeLength(campaign)}。公示期已满，收到的异议均已处理完毕。现将结果予以公布。`
}

function decisionParts(campaign: ModelCampaign): Part[] {
  const others = otherCounts(campaign)
  const revised = revisionWords(campaign)
  const pupils = campaign.divisions?.some((division) => division.pupils)
  return [
    {
      name: '评选结果',
      paragraphs: [
        `共评出${workCounts(campaign)}${others ? `；评出${others}` : ''}（名单见附件）。`,
        ...(revised ? [revised] : []),
      ],
    },
    {
      name: '证书',
      paragraphs: [
        '获奖证书由学校在填报系统下载，凭证书上的二维码可以在核验页核验真伪。',
        ...(pupils ? ['评选结果不作为中小学招生入学的依据。'] : []),
      ],
      verify: isOnRecord(campaign) ? null : verify,
    },
  ]
}

const isOnRecord = ({ proof }: ModelCampaign) => Boolean(proof?.merkleRoot && proof.chainHead)

function proofParts(campaign: ModelCampaign): Part[] {
  const { chainHead, leaves, links, merkleRoot } = campaign.proof ?? {}
  if (!isOnRecord(campaign)) return []
  return [
    {
      name: '评分核验',
      paragraphs: proofWords(leaves ?? 0),
      figures: [
        { label: '评分表', value: `${leaves ?? 0} 份`, digest: false },
        { label: '评分表根值', value: merkleRoot ?? '', digest: true },
        { label: '评分链记录', value: `${links ?? 0} 条`, digest: false },
        { label: '评分链末端', value: chainHead ?? '', digest: true },
      ],
      verify,
    },
  ]
}
