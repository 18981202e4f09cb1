import { type CheckedText, findAt, findOn, type TextCheck, type TextFind } from '../checked-text'

const must = { check: '同意', severity: 'must' } as const

/** What may not be shown because the person, or a pupil's guardian, has not agreed to it, or no longer does. */
export const missingConsent: TextCheck = (text) => {
  const { data, kind } = text
  if (kind === 'teacher-stories' && data.consent !== true)
    return [findOn('consent', { ...must, sentence: '还没有教师本人的书面同意，请取得后勾选。' })]
  if (kind !== 'works') return []
  if (data.withdrawnAt)
    return [findOn('withdrawnAt', { ...must, sentence: '作者或监护人已经撤回同意，这件作品不能再发布。' })]
  return namedWithoutConsent(text)
}

function namedWithoutConsent({ data, parts }: CheckedText): TextFind[] {
  const name = String(data.authorName ?? '').trim()
  const { scope } = (data.consent ?? {}) as { scope?: string }
  if (data.authorKind !== 'pupil' || name.length < 2 || (scope && scope !== 'none')) return []
  return parts.flatMap((part) => {
    const start = part.text.indexOf(name)
    if (start < 0) return []
    const sentence = '监护人没有同意公开姓名，文字里却写出了学生的姓名，请删去。'
    return [findAt(part, { start, end: start + name.length }, { ...must, sentence })]
  })
}
