import type { ModelCampaign } from './model/campaigns'

type Limits = {
  minCharacters?: number | null
  maxCharacters?: number | null
  maxImages?: number | null
  maxAttachments?: number | null
  maxVideoMinutes?: number | null
  maxVideoMegabytes?: number | null
}

/** What an entry must keep to. */
export function requirementWords(campaign: ModelCampaign): string[] {
  const { categories, divisions, limits, quotas, schedule } = campaign
  const { perAuthor, perSchool } = quotas
  const pupils = (divisions ?? []).filter((division) => division.pupils).map(({ label }) => label)
  return [
    `每校最多报送 ${perSchool} 件${perAuthor ? `，每位作者最多 ${perAuthor} 件` : ''}。`,
    ...(schedule.forwardingClosesAt ? ['学校提交后，由县区按名额择优推荐。'] : []),
    ...limitWords(limits),
    ...(categories.some((category) => limitWords(category).length > 0)
      ? ['类别另有要求的，按该类别的要求。']
      : []),
    '题目、正文和附件中不出现学校、县区和作者的名称。',
    ...(pupils.length > 0
      ? [`${pupils.join('、')}自愿参加、不收费用；公开时不显示学生姓名，评选结果不作为中小学招生入学的依据。`]
      : []),
    schedule.graceMinutes > 0
      ? `截止后 ${schedule.graceMinutes} 分钟内仍可提交，并注明为宽限期内提交。`
      : '逾期不再接收。',
  ]
}

/** Limits of length and files, a sentence each; what is not limited is not told. */
export function limitWords(limits: Limits): string[] {
  const { maxAttachments, maxImages, maxVideoMegabytes, maxVideoMinutes } = limits
  return [
    lengthWords(limits),
    countWords('图片', maxImages, '张'),
    countWords('附件', maxAttachments, '个'),
    maxVideoMinutes && maxVideoMegabytes
      ? `视频不超过 ${maxVideoMinutes} 分钟、${maxVideoMegabytes} MB。`
      : null,
  ].filter((sentence) => sentence !== null)
}

function lengthWords({ maxCharacters, minCharacters }: Limits): string | null {
  if (minCharacters && maxCharacters) return `正文 ${minCharacters} 至 ${maxCharacters} 字。`
  if (maxCharacters) return `正文不超过 ${maxCharacters} 字。`
  return minCharacters ? `正文不少于 ${minCharacters} 字。` : null
}

function countWords(what: string, most: number | null | undefined, unit: string): string | null {
  if (most === null || most === undefined) return null
  return most > 0 ? `${what}不超过 ${most} ${unit}。` : `不收${what}。`
}

/** How artificial intelligence may be used. */
export function aiWords({ pledge }: ModelCampaign): string | null {
  return pledge.askAiUse
    ? '使用过人工智能工具的，提交时须如实写明工具名称、版本和用途；如实说明的不影响评审。'
    : null
}
