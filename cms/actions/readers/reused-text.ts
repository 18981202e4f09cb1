import { idOf } from '../../access/roles'
import { beijingDay } from '../../domain/beijing-time'
import { isRecorded } from '../../domain/consent'
import { Refusal } from '../../domain/refusal'
import type { CaseStudy, Entry, Work } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'

export type ReusedText = { kind: 'case-studies'; text: CaseStudy } | { kind: 'works'; text: Work }

const names = { 'case-studies': '案例', works: '作品' } as const

/**
 * An awarded text of the site that may be used once more.
 * @throws Refusal `not-found`; `conflict` when it has no award, is not public, or consent to it was taken back.
 */
export async function reusedText(call: Call, kind: ReusedText['kind'], id: string): Promise<ReusedText> {
  const what = names[kind]
  const text = await documentFor(call, kind, id, kind === 'works' ? '件作品' : '篇案例')
  if ('withdrawnAt' in text && text.withdrawnAt) {
    throw new Refusal('conflict', '作者或监护人已经撤回同意，这件作品不能转为章节。')
  }
  if (!text.awardName || !text.result)
    throw new Refusal(
      'conflict',
      `只有获奖的${what}可以转为读本章节，这一${kind === 'works' ? '件' : '篇'}没有奖项。`,
    )
  if (text._status !== 'published') {
    throw new Refusal('conflict', `只有网站上的${what}可以转为读本章节；它还没有发布，或者已经撤下。`)
  }
  const reused = { kind, text } as ReusedText
  if (reused.kind === 'works' && ['sound', 'video'].includes(reused.text.kind)) {
    throw new Refusal('conflict', '章节里只有文字和图片，音频和视频作品不能转为章节。')
  }
  return reused
}

/**
 * On what ground it may be used, as editors read it: what the school agreed to when it handed the entry in, and for a pupil's
 * work what the guardian agreed to.
 * @throws Refusal `conflict` when the entry was handed in without.
 */
export async function permissionFor({ req }: Call, { kind, text }: ReusedText): Promise<string> {
  const result = await req.payload.findByID({
    collection: 'results',
    id: idOf(text.result) ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })
  const entry = (await req.payload.findByID({
    collection: 'entries',
    id: idOf(result?.entry) ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })) as Entry | null
  if (!result || !entry?.agreedVersion || !entry.agreedText) {
    throw new Refusal(
      'conflict',
      '没有查到学校提交参评作品时同意的使用授权，不能转为章节；请先取得学校的书面授权，再另行撰写。',
    )
  }
  const day = entry.submittedAt ? `，${beijingDay(new Date(entry.submittedAt))}` : ''
  const school = `${result.schoolName}提交参评作品时同意的使用授权（第 ${entry.agreedVersion} 版${day}）。`
  return kind === 'works' && text.authorKind === 'pupil' ? `${school}${guardianSays(text)}` : school
}

const scopes = { name: '姓名', 'name-and-face': '姓名与肖像' } as const

function guardianSays({ consent }: Work): string {
  const scope = consent?.scope ?? 'none'
  if (scope === 'none' || !isRecorded(consent)) return '监护人没有同意公开姓名，只署学校、姓氏和学段。'
  const day = beijingDay(new Date(consent?.date ?? ''))
  return `监护人同意公开${scopes[scope]}（同意书 ${consent?.textVersion} 版，${day}）。`
}

/** Whom to name: school, title and award, without a person: the byline is shown as it stands today. */
export async function sourceLine(call: Call, { text }: ReusedText): Promise<string> {
  const school = await documentFor(call, 'schools', idOf(text.school) ?? '', '所学校')
  const campaign = await call.req.payload.findByID({
    collection: 'campaigns',
    id: idOf(text.campaign) ?? '',
    depth: 0,
    disableErrors: true,
    req: call.req,
  })
  return `${school.name}《${text.title}》，${campaign?.title ?? ''}${text.awardName}`
}
