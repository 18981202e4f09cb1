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
  return data.authorKind === 'pupil' ? [...namedWithoutConsent(text), ...facesWithoutConsent(text)] : []
}

function namedWithoutConsent({ data, parts }: CheckedText): TextFind[] {
  const name = String(data.authorName ?? '').trim()
  if (name.length < 2 || scopeOf(data) !== 'none') return []
  return parts.flatMap((part) => {
    const start = part.text.indexOf(name)
    if (start < 0) return []
    const sentence = '监护人没有同意公开姓名，文字里却写出了学生的姓名，请删去。'
    return [findAt(part, { start, end: start + name.length }, { ...must, sentence })]
  })
}

/** A face is shown by consent to name and face alone (domain.md §4.5). */
function facesWithoutConsent({ data, pictures }: CheckedText): TextFind[] {
  if (scopeOf(data) === 'name-and-face') return []
  return pictures.flatMap(({ field, label, showsPeople }) => {
    if (!showsPeople) return []
    const sentence = `${label}里有可辨认的人，监护人还没有同意公开“姓名与肖像”，请取得同意后登记，或换一张图片。`
    return [findOn(field, { ...must, sentence })]
  })
}

const scopeOf = ({ consent }: CheckedText['data']): string =>
  (consent as { scope?: string } | null | undefined)?.scope ?? 'none'
