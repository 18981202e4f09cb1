import type { SearchDocument } from '../../search/document'
import { plainText } from '../../search/plain-text'
import { volumeText } from '../cards/book-card'
import type { ModelBook, ModelChapter } from '../model/readers'
import { stageChoice } from '../words'
import { searchEntry } from './entry'

export const bookEntry = (book: ModelBook): SearchDocument =>
  searchEntry(() => ({
    path: book.path,
    kind: 'reader',
    title: book.title,
    school: null,
    note: `${volumeText(book)} · ${stageChoice(book).label}`,
    summary: book.summary,
    facts: [book.audience, ...book.chapters.map(({ title }) => title), ...(book.plannedChapters ?? [])],
    body: [],
  }))

/** Characters of its text that introduce a chapter. */
const shown = 80

/** The text without pinyin. */
export const chapterEntry = (chapter: ModelChapter): SearchDocument => {
  const [first] = chapter.sections
  const opening = plainText(first?.body.plain.readable ?? '').replaceAll('\n', '')
  return searchEntry(() => ({
    path: chapter.path,
    kind: 'reader',
    title: plainText(chapter.heading.plain.html),
    school: null,
    note: `《${chapter.book.title}》第 ${chapter.number} 课`,
    summary: opening.length > shown ? `${opening.slice(0, shown)}…` : opening,
    body: chapter.sections.flatMap(({ body, kind }) => [kind, body.plain]),
  }))
}
