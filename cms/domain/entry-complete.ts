import { checkLimits, type EntryLimits, limitsOf } from './entry'
import { Refusal } from './refusal'

/** What handing in looks at; `images` and `attachments` are numbers of files, `authors` are names. */
export type EntryDraft = {
  text: string
  images: number
  attachments: number
  video?: { address?: string | null; minutes?: number | null; megabytes?: number | null } | null
  category: string
  division?: string | null
  authors: readonly string[]
  aiUse?: { used?: 'none' | 'used' | null; disclosure?: string | null } | null
  pledge?: boolean | null
  authorization?: boolean | null
}

/** What a campaign asks of an entry. */
export type EntryRules = {
  limits: EntryLimits
  categories: ({ key: string } & { [Limit in keyof EntryLimits]?: EntryLimits[Limit] | null })[]
  divisions?: { key: string }[] | null
  pledge: { askAiUse?: boolean | null }
}

/** The limits that bind an entry of this category. */
export const limitsFor = ({ categories, limits }: EntryRules, category: string): EntryLimits =>
  limitsOf(limits, categories.find(({ key }) => key === category) ?? {})

type Requirement = (draft: EntryDraft, rules: EntryRules) => void

const refuse: (field: string, message: string) => never = (field, message) => {
  throw new Refusal('invalid', message, field)
}

const isBlank = (text: string | null | undefined) => !text?.trim()

/** In the order of the form. */
const requirements: Requirement[] = [
  ({ division }, { divisions }) => {
    if (divisions?.length && !division) refuse('division', '请选择组别再提交。')
  },
  ({ authors }) => {
    if (authors.length === 0) refuse('authors', '请至少填写一位作者再提交。')
  },
  ({ text }) => {
    if (isBlank(text)) refuse('body', '正文还是空的，请写好正文再提交。')
  },
  ({ attachments, category, images, text }, rules) => {
    if (!isBlank(text)) checkLimits({ text, images, attachments }, limitsFor(rules, category))
  },
  checkVideo,
  ({ aiUse }, { pledge }) => {
    if (!pledge.askAiUse) return
    if (!aiUse?.used) refuse('aiUse.used', '请说明是否使用过人工智能工具再提交。')
    if (aiUse.used === 'used' && isBlank(aiUse.disclosure))
      refuse('aiUse.disclosure', '请写明使用的人工智能工具、版本和用途再提交。')
  },
  ({ pledge }) => {
    if (!pledge) refuse('pledge', '请勾选原创承诺再提交。')
  },
  ({ authorization }) => {
    if (!authorization) refuse('authorization', '请勾选使用授权再提交。')
  },
]

/** A category with a video length of its own is one of videos; elsewhere a video is declared or left out. */
function checkVideo({ category, video }: EntryDraft, rules: EntryRules): void {
  const { address, megabytes, minutes } = video ?? {}
  const declared = !isBlank(address) || Boolean(minutes) || Boolean(megabytes)
  if (!declared) {
    const asked = rules.categories.find(({ key }) => key === category)?.maxVideoMinutes
    if (asked) refuse('video.address', '这一类别须报送视频，请填写视频的下载地址、时长和大小再提交。')
    return
  }
  const size = { minutes: minutes ?? 0, megabytes: megabytes ?? 0 }
  const limits = { ...limitsFor(rules, category), minCharacters: 0 }
  checkLimits({ text: '', images: 0, attachments: 0, video: size }, limits)
  if (isBlank(address)) refuse('video.address', '请填写视频的下载地址再提交。')
}

/** Everything that keeps an entry from being handed in, as Refusals `invalid` with the field, in the form's order. */
export function shortcomingsOf(draft: EntryDraft, rules: EntryRules): Refusal[] {
  return requirements.flatMap((requirement) => {
    try {
      requirement(draft, rules)
      return []
    } catch (error) {
      if (error instanceof Refusal) return [error]
      throw error
    }
  })
}

/** Throws the first of what keeps an entry from being handed in. */
export function requireComplete(draft: EntryDraft, rules: EntryRules): void {
  for (const requirement of requirements) requirement(draft, rules)
}
