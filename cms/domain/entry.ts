import { Refusal } from './refusal'

/** Where an entry can stand, from its draft on. */
export const entryStatuses = [
  'draft',
  'submitted',
  'forwarded',
  'returned',
  'accepted',
  'rejected',
  'withdrawn',
] as const

export type EntryStatus = (typeof entryStatuses)[number]

/** What people call each status. */
export const entryStatusLabels: Record<EntryStatus, string> = {
  draft: '草稿',
  submitted: '已提交',
  forwarded: '已推荐',
  returned: '已退回',
  accepted: '通过审查',
  rejected: '未通过审查',
  withdrawn: '已撤回',
}

export type EntryAction =
  | 'submit'
  | 'resubmit-forwarded'
  | 'forward'
  | 'take-back'
  | 'return'
  | 'accept'
  | 'reject'
  | 'withdraw'

/**
 * What each action makes of an entry, by its status; a screening decision can be revised until review. What
 * the office has returned after a district forwarded it comes back forwarded (`resubmit-forwarded`).
 */
export const transitions: Record<EntryAction, Partial<Record<EntryStatus, EntryStatus>>> = {
  submit: { draft: 'submitted', returned: 'submitted' },
  'resubmit-forwarded': { returned: 'forwarded' },
  forward: { submitted: 'forwarded' },
  'take-back': { forwarded: 'submitted' },
  return: { submitted: 'returned', forwarded: 'returned', accepted: 'returned', rejected: 'returned' },
  accept: { submitted: 'accepted', forwarded: 'accepted', rejected: 'accepted' },
  reject: { submitted: 'rejected', forwarded: 'rejected', accepted: 'rejected' },
  withdraw: { submitted: 'withdrawn', forwarded: 'withdrawn', returned: 'withdrawn', accepted: 'withdrawn' },
}

const verbs: Record<EntryAction, string> = {
  submit: '提交',
  'resubmit-forwarded': '重新提交',
  forward: '推荐',
  'take-back': '取消推荐',
  return: '退回',
  accept: '通过审查',
  reject: '判为不通过',
  withdraw: '撤回',
}

const advice: Record<EntryStatus, string> = {
  draft: '请先由学校提交',
  submitted: '如需修改请联系县区或评审秘书退回',
  forwarded: '如需修改请联系评审秘书退回',
  returned: '请等学校修改后重新提交',
  accepted: '如需更正请由评审秘书退回',
  rejected: '如有疑问请联系评审秘书',
  withdrawn: '如需参评请联系评审秘书',
}

/** The status an action brings an entry to; throws Refusal `conflict` when its status does not allow it. */
export function moveEntry(status: EntryStatus, action: EntryAction): EntryStatus {
  const next = transitions[action][status]
  if (next) return next
  const label = entryStatusLabels[status]
  throw new Refusal('conflict', `作品当前为“${label}”，不能${verbs[action]}；${advice[status]}。`)
}

/** Whether the school may no longer edit: only a draft and a returned entry are open. */
export function isFrozen(status: EntryStatus): boolean {
  return status !== 'draft' && status !== 'returned'
}

/** The text of an entry, how many images and attachments it has, and the video that the school declares. */
export type EntryContents = {
  text: string
  images: number
  attachments: number
  video?: { minutes: number; megabytes: number } | null
}

/** What a campaign or one of its categories takes; a video only where both of its limits are set. */
export type EntryLimits = {
  minCharacters?: number | null
  maxCharacters: number
  maxImages: number
  maxAttachments: number
  maxVideoMinutes?: number | null
  maxVideoMegabytes?: number | null
}

/** The limits of a campaign, with those that a category states for itself over them; it can state 0. */
export function limitsOf(
  campaign: EntryLimits,
  category: { [Limit in keyof EntryLimits]?: EntryLimits[Limit] | null },
): EntryLimits {
  return {
    minCharacters: category.minCharacters ?? campaign.minCharacters,
    maxCharacters: category.maxCharacters ?? campaign.maxCharacters,
    maxImages: category.maxImages ?? campaign.maxImages,
    maxAttachments: category.maxAttachments ?? campaign.maxAttachments,
    maxVideoMinutes: category.maxVideoMinutes ?? campaign.maxVideoMinutes,
    maxVideoMegabytes: category.maxVideoMegabytes ?? campaign.maxVideoMegabytes,
  }
}

const outside: (field: string, message: string) => never = (field, message) => {
  throw new Refusal('invalid', message, field)
}

/**
 * Throws Refusal `invalid` for what is outside its limits, with the field `body`, `images`, `attachments`,
 * `video`, `video.minutes` or `video.megabytes`.
 */
export function checkLimits(contents: EntryContents, limits: EntryLimits): void {
  const characters = countCharacters(contents.text)
  const { maxCharacters } = limits
  const minCharacters = limits.minCharacters ?? 0
  if (characters > maxCharacters)
    outside(
      'body',
      `正文共 ${characters} 字，超过 ${maxCharacters} 字的上限，请删减 ${characters - maxCharacters} 字。`,
    )
  if (characters < minCharacters)
    outside(
      'body',
      `正文共 ${characters} 字，不到 ${minCharacters} 字，请补写 ${minCharacters - characters} 字。`,
    )
  if (contents.images > limits.maxImages)
    outside('images', `图片共 ${contents.images} 张，最多 ${limits.maxImages} 张，请删减。`)
  if (contents.attachments > limits.maxAttachments)
    outside('attachments', `附件共 ${contents.attachments} 个，最多 ${limits.maxAttachments} 个，请删减。`)
  if (contents.video) checkVideo(contents.video, limits)
}

function checkVideo(
  { megabytes, minutes }: { minutes: number; megabytes: number },
  { maxVideoMegabytes, maxVideoMinutes }: EntryLimits,
): void {
  if (!maxVideoMinutes || !maxVideoMegabytes) outside('video', '这一类别不收视频，请去掉视频信息。')
  if (!(minutes > 0)) outside('video.minutes', '请填写视频时长，须大于 0 分钟。')
  if (!(megabytes > 0)) outside('video.megabytes', '请填写视频大小，须大于 0 MB。')
  if (minutes > maxVideoMinutes)
    outside('video.minutes', `视频长 ${minutes} 分钟，最长 ${maxVideoMinutes} 分钟，请剪短。`)
  if (megabytes > maxVideoMegabytes)
    outside('video.megabytes', `视频大小 ${megabytes} MB，最大 ${maxVideoMegabytes} MB，请压缩。`)
}

/** Chinese characters and full-width punctuation, among it the dashes, dots and curly quotes of Unicode. */
const fullWidth =
  /[\p{sc=Han}\p{sc=Bopo}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3001-\u303f\uff01-\uffef\u2014-\u2027·]/gu

/** Zero-width spaces and the like, which come along with pasted text. */
const invisible = /\p{Cf}/gu

/**
 * Counts a text as Chinese office software does under 字数: every Chinese character and full-width mark is one,
 * and every run of anything else between them and spaces is one, so 2026年 is two and 3.5% is one.
 */
export function countCharacters(text: string): number {
  const visible = text.replace(invisible, '')
  const runs = visible.replace(fullWidth, ' ').match(/\S+/g)
  return (visible.match(fullWidth)?.length ?? 0) + (runs?.length ?? 0)
}
