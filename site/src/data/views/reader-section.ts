import type { Html } from '../html'
import type { ChapterSource, ModelChapter, ModelSection } from '../model/readers'

/** What tells the kinds of sections apart: the drawing beside the name, and the frame around the text. */
export type SectionMark = 'story' | 'think' | 'say' | 'do' | 'family' | 'words'

const marks: Record<ModelSection['kind'], SectionMark> = {
  听故事: 'story',
  想一想: 'think',
  说一说: 'say',
  做一做: 'do',
  亲子读: 'family',
  词语角: 'words',
}

export type ReaderSection = { id: string; kind: string; mark: SectionMark; body: Html }

export function readerSections({ sections }: ModelChapter, spelling: 'plain' | 'spelled'): ReaderSection[] {
  return sections.map(({ id, kind, body }) => ({ id, kind, mark: marks[kind], body: body[spelling] }))
}

/** 来源：映荷小学《食堂的账》，2026 年案例征集一等奖 */
export const sourceLine = ({ author, text }: ChapterSource): string =>
  author ? `来源：${text}　作者：${author}` : `来源：${text}`
