import { Refusal } from './refusal'

export const entryStatuses = ['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn'] as const

export type EntryStatus = (typeof entryStatuses)[number]

export const entryStatusLabels: Record<EntryStatus, string> = {
  draft: '草稿',
  submitted: '已提交',
  returned: '已退回',
  accepted: '通过审查',
  rejected: '未通过审查',
  withdrawn: '已撤回',
}

export type EntryAction = 'submit' | 'return' | 'accept' | 'reject' | 'withdraw'

/** What each action makes of an entry, by its status; a screening decision can be revised until review. */
export const transitions: Record<EntryAction, Partial<Record<EntryStatus, EntryStatus>>> = {
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', accepted: 'returned', rejected: 'returned' },
  accept: { submitted: 'accepted', rejected: 'accepted' },
  reject: { submitted: 'rejected', accepted: 'rejected' },
  withdraw: { submitted: 'withdrawn', returned: 'withdrawn', accepted: 'withdrawn' },
}

const verbs: Record<EntryAction, string> = {
  submit: '提交',
  return: '退回',
  accept: '通过审查',
  reject: '判为不通过',
  withdraw: '撤回',
}

const advice: Record<EntryStatus, string> = {
  draft: '请先由学校提交',
  submitted: '如需修改请联系评审秘书退回',
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

/** The text of an entry and how many images and attachments it has. */
export type EntryContents = { text: string; images: number; attachments: number }

export type EntryLimits = { maxCharacters: number; maxImages: number; maxAttachments: number }

/** Throws Refusal `invalid`, with the field `text`, `images` or `attachments`, when that is over its limit. */
export function checkLimits({ text, images, attachments }: EntryContents, limits: EntryLimits): void {
  const characters = countCharacters(text)
  if (characters > limits.maxCharacters)
    throw new Refusal(
      'invalid',
      `正文共 ${characters} 字，超过 ${limits.maxCharacters} 字的上限，请删减 ${characters - limits.maxCharacters} 字。`,
      'text',
    )
  if (images > limits.maxImages)
    throw new Refusal('invalid', `图片共 ${images} 张，最多 ${limits.maxImages} 张，请删减。`, 'images')
  if (attachments > limits.maxAttachments)
    throw new Refusal(
      'invalid',
      `附件共 ${attachments} 个，最多 ${limits.maxAttachments} 个，请删减。`,
      'attachments',
    )
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
