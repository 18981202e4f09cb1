import { countCharacters, type EntryContents, type EntryLimits } from '../entry'
import { type Leak, type LeakKind, leakKindLabels } from './leak'

export type ScreeningKey =
  | 'length'
  | 'files'
  | 'pledge'
  | 'category'
  | 'division'
  | 'video'
  | 'ai-use'
  | 'duplicates'
  | 'identity'

/** One line of the screening clerk's list: what the machine found, in one sentence, and whether it is in order. */
export type ScreeningItem = { key: ScreeningKey; ok: boolean; said: string }

/** What the school handed in; `chosen` is the label of what it chose, `division` is left out where there are none. */
export type ScreenedEntry = EntryContents & {
  pledged: boolean
  authorised: boolean
  category: Choice
  division?: Choice
  /** Left out where the call does not ask for it. */
  aiUse?: { used?: 'none' | 'used' | null; disclosure?: string | null }
  /** Names of files that somebody has to look at, such as scans out of which no text could be read. */
  unreadable?: string[]
  /** Whether there are attachments which have not been searched for names yet. */
  unsearched?: boolean
}

type Choice = { chosen?: string; valid: boolean }

/** Another entry that shares much of its text: `share` is the share of the shorter text that stands in the other. */
export type SimilarEntry = { title: string; share: number }

/** What the machine found on each point of the format check (形式审查); a point that does not apply is left out. */
export function screeningChecklist(
  entry: ScreenedEntry,
  limits: EntryLimits,
  finds: Leak[],
  duplicates: SimilarEntry[],
): ScreeningItem[] {
  return [
    lengthItem(countCharacters(entry.text), limits),
    filesItem(entry, limits),
    pledgeItem(entry),
    choiceItem('category', '类别', entry.category),
    ...(entry.division ? [choiceItem('division', '组别', entry.division)] : []),
    ...(entry.video || limits.maxVideoMinutes ? [videoItem(entry.video, limits)] : []),
    ...(entry.aiUse ? [aiUseItem(entry.aiUse)] : []),
    duplicatesItem(duplicates),
    identityItem(finds, entry),
  ]
}

function lengthItem(characters: number, limits: EntryLimits): ScreeningItem {
  const { maxCharacters } = limits
  const minCharacters = limits.minCharacters ?? 0
  const wanted = minCharacters ? `${minCharacters}–${maxCharacters} 字` : `${maxCharacters} 字以内`
  const ok = characters >= minCharacters && characters <= maxCharacters
  const more = characters > maxCharacters ? `超出 ${characters - maxCharacters} 字` : '字数不足'
  return { key: 'length', ok, said: `正文 ${characters} 字，要求 ${wanted}${ok ? '' : `，${more}`}。` }
}

function filesItem(
  { images, attachments }: ScreenedEntry,
  { maxImages, maxAttachments }: EntryLimits,
): ScreeningItem {
  const ok = images <= maxImages && attachments <= maxAttachments
  const said = `图片 ${images} 张（最多 ${maxImages} 张），附件 ${attachments} 个（最多 ${maxAttachments} 个）${ok ? '' : '，超出上限'}。`
  return { key: 'files', ok, said }
}

function pledgeItem({ pledged, authorised }: ScreenedEntry): ScreeningItem {
  const missing = [pledged ? '' : '原创承诺', authorised ? '' : '使用授权'].filter(Boolean).join('和')
  return {
    key: 'pledge',
    ok: !missing,
    said: missing ? `没有确认${missing}。` : '已确认原创承诺和使用授权。',
  }
}

function choiceItem(key: 'category' | 'division', name: string, { chosen, valid }: Choice): ScreeningItem {
  if (!chosen) return { key, ok: false, said: `没有选择${name}。` }
  const said = valid ? `${name}为“${chosen}”。` : `${name}“${chosen}”不在本次征集的范围内。`
  return { key, ok: valid, said }
}

function videoItem(
  video: EntryContents['video'],
  { maxVideoMinutes, maxVideoMegabytes }: EntryLimits,
): ScreeningItem {
  if (!video) return { key: 'video', ok: true, said: '没有视频。' }
  if (!maxVideoMinutes || !maxVideoMegabytes) {
    return { key: 'video', ok: false, said: '申报了视频，但这一类别不收视频。' }
  }
  const { minutes, megabytes } = video
  const ok = minutes <= maxVideoMinutes && megabytes <= maxVideoMegabytes
  const most = `最长 ${maxVideoMinutes} 分钟、最大 ${maxVideoMegabytes} MB`
  const said = `视频申报为 ${minutes} 分钟、${megabytes} MB（${most}）${ok ? '' : '，超出上限'}。`
  return { key: 'video', ok, said }
}

function aiUseItem({ used, disclosure }: NonNullable<ScreenedEntry['aiUse']>): ScreeningItem {
  if (!used) return { key: 'ai-use', ok: false, said: '没有说明是否使用人工智能工具。' }
  if (used === 'none') return { key: 'ai-use', ok: true, said: '声明没有使用人工智能工具。' }
  const stated = disclosure?.trim()
  if (!stated) return { key: 'ai-use', ok: false, said: '使用了人工智能工具，但没有写明工具和用途。' }
  return { key: 'ai-use', ok: true, said: `声明使用了人工智能工具：${stated.replace(/。$/, '')}。` }
}

function duplicatesItem(duplicates: SimilarEntry[]): ScreeningItem {
  const [most] = duplicates.toSorted((a, b) => b.share - a.share)
  if (!most) return { key: 'duplicates', ok: true, said: '没有发现与其他作品大段相同。' }
  const others = duplicates.length > 1 ? `等 ${duplicates.length} 件作品` : ''
  const said = `与“${most.title}”${others}有大段相同，最多占 ${Math.round(most.share * 100)}%，请对照查看。`
  return { key: 'duplicates', ok: false, said }
}

function identityItem(finds: Leak[], { unreadable = [], unsearched }: ScreenedEntry): ScreeningItem {
  const certain = finds.filter(({ certainty }) => certainty === 'certain')
  const possible = finds.length - certain.length
  const found = certain.length
    ? `查到 ${certain.length} 处身份信息（${countsByKind(certain)}）${possible ? `，另有 ${possible} 处疑似` : ''}，请遮盖或退回`
    : possible
      ? `没有查到确定的身份信息，有 ${possible} 处疑似，请人工核对`
      : '没有查到学校、县区、人员名称和联系方式'
  const unread = unreadable.length
    ? `；${unreadable.map((name) => `“${name}”`).join('、')}机器读不了，请人工查看`
    : ''
  const later = unsearched ? '；附件在制作盲评副本时检查' : ''
  return { key: 'identity', ok: !certain.length && !unreadable.length, said: `${found}${unread}${later}。` }
}

function countsByKind(finds: Leak[]): string {
  const kinds = Object.keys(leakKindLabels) as LeakKind[]
  return kinds
    .map((kind) => ({ kind, count: finds.filter((find) => find.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${leakKindLabels[kind]} ${count} 处`)
    .join('、')
}
