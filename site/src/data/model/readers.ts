import type { Media, ReaderBook, ReaderChapter } from '@cms/payload-types'
import { type ChapterKind, sectionsIn } from '../../../../cms/domain/chapter-body'
import type { EditorNode } from '../../richtext/node'
import { withoutReadings } from '../../richtext/readings'
import { lineHtml } from '../../richtext/spell'
import { Html } from '../html'
import { paths } from '../paths'
import type { Picture } from '../picture'
import type { ModelCase } from './articles'
import { type BookPicture, bookPictures } from './book-picture'
import { byId, idOf, type Joined } from './joined'
import type { Shelf } from './shelf'
import type { Writer } from './texts'
import type { ModelWork } from './works'

export type ModelBook = Joined<
  ReaderBook,
  { path: string; cover: Picture | null; coverFile: BookPicture | null; chapters: ModelChapter[] }
>

/** A text of the readers without pinyin, and with pinyin over the characters. */
export type Spellings = { plain: Html; spelled: Html }

export type ModelSection = {
  id: string
  kind: ChapterKind
  body: Spellings
  /** The pictures of the body, in order. */
  pictures: BookPicture[]
}

/** Whom a chapter is taken from; the author as the work signs today, and the way there while it is public. */
export type ChapterSource = { text: string; author: string | null; href: string | null }

/** Its title is without the readings that the writer gives in brackets. */
export type ModelChapter = Joined<
  Omit<ReaderChapter, 'body'>,
  {
    path: string
    book: ModelBook
    heading: Spellings
    sections: ModelSection[]
    source: ChapterSource | null
  }
>

type Source = { books: ReaderBook[]; chapters: ReaderChapter[]; media: Media[] }

type Origins = { cases: readonly ModelCase[]; works: readonly ModelWork[] }

/**
 * The volumes in order, each with its chapters; a chapter of a volume that is not public is not public either.
 * @throws when a chapter takes the address of the page that prints its volume.
 */
export function joinBooks(documents: Source, shelf: Shelf, write: Writer, origins: Origins): ModelBook[] {
  const pictureOf = bookPictures(documents.media)
  const sourceOf = sourcesFrom(origins)
  const books = documents.books.map(
    (book): ModelBook => ({
      ...book,
      path: paths.book(book.slug),
      cover: shelf.cover(book.cover),
      coverFile: pictureOf(book.cover),
      chapters: [],
    }),
  )
  books.sort((a, b) => a.volume - b.volume)
  const shown = byId(books)
  for (const chapter of documents.chapters) {
    const book = shown.get(idOf(chapter.book) ?? '')
    if (!book) continue
    book.chapters.push({ ...joinChapter(chapter, book, write, pictureOf), source: sourceOf(chapter) })
  }
  for (const { chapters } of books) chapters.sort((a, b) => a.number - b.number)
  return books
}

function joinChapter(
  { body, ...chapter }: ReaderChapter,
  book: ModelBook,
  write: Writer,
  pictureOf: ReturnType<typeof bookPictures>,
): Omit<ModelChapter, 'source'> {
  const title = withoutReadings(chapter.title)
  const name = `读本《${book.title}》“${title}”`
  const path = paths.chapter(book.slug, chapter.slug)
  if (path === paths.bookPrint(book.slug)) {
    throw new Error(`${name}的网址名不能是 ${chapter.slug}，它留给整册打印页，请改一个网址名。`)
  }
  const sections = sectionsIn(body).map(({ kind, body: text }, index): ModelSection => {
    const setting = {
      name: `${name}的“${kind}”`,
      under: 2,
      idPrefix: `part-${chapter.number}-${index + 1}-`,
    }
    const uploads = (text.root.children as EditorNode[]).filter(({ type }) => type === 'upload')
    return {
      id: `section-${index + 1}`,
      kind,
      body: {
        plain: write(text, { ...setting, pinyin: 'hidden' }).html,
        spelled: write(text, { ...setting, pinyin: 'shown' }).html,
      },
      pictures: uploads.flatMap(({ value }) => pictureOf(String(value)) ?? []),
    }
  })
  const heading = {
    plain: new Html(lineHtml(chapter.title, 'hidden')),
    spelled: new Html(lineHtml(chapter.title, 'shown')),
  }
  return { ...chapter, title, heading, book, path, sections }
}

function sourcesFrom({ cases, works }: Origins): (chapter: ReaderChapter) => ChapterSource | null {
  const byCase = byId(cases)
  const byWork = byId(works)
  return ({ fromCase, fromWork, source }) => {
    const work = byWork.get(idOf(fromWork) ?? '')
    const origin = work ?? byCase.get(idOf(fromCase) ?? '')
    return source ? { text: source, author: work?.byline ?? null, href: origin?.path ?? null } : null
  }
}
