import { type CheckedText, findOn, type TextFind } from '../../domain/editorial/checked-text'
import { missingConsent } from '../../domain/editorial/text-checks/missing-consent'
import type { Call } from '../action'

const sources = [
  { field: 'fromCase', collection: 'case-studies', what: '案例' },
  { field: 'fromWork', collection: 'works', what: '作品' },
] as const

/** What keeps a chapter that was made from a case or a work from the public: it is not named, no longer public itself, or lacks consent. */
export async function sourceFinds({ req }: Call, text: CheckedText): Promise<TextFind[]> {
  if (text.kind !== 'reader-chapters') return []
  const finds: TextFind[] = []
  for (const { collection, field, what } of sources) {
    const id = text.data[field]
    if (typeof id !== 'string') continue
    if (!String(text.data.source ?? '').trim()) {
      const sentence = `这一章取自别人的${what}，请在“来源”里写明学校和题目。`
      finds.push(findOn('source', { check: '来源', severity: 'must', sentence }))
    }
    const source = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
    const gone = source?._status !== 'published' || ('withdrawnAt' in source && source.withdrawnAt)
    if (gone) {
      const sentence = `这一章取自的${what}不在网站上，可能已经撤下或撤回了同意，不能发布；请先弄清，不能再用的请删去这一章。`
      finds.push(findOn(field, { check: '同意', severity: 'must', sentence }))
    } else if (collection === 'works') {
      finds.push(...missingConsent({ ...text, kind: collection, data: { ...source } }))
    }
  }
  return finds
}
