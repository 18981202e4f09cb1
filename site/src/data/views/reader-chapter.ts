import { lineHtml } from '../../richtext/spell'
import { volumeText } from '../cards/book-card'
import { type Frame, frameOf } from '../frame'
import { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelChapter } from '../model/readers'

/** `/readers/<book>/<chapter>/` */
export type ReaderChapterView = {
  frame: Frame
  book: Link
  /** 第一册 */
  volume: string
  number: number
  title: string
  /** The title for the heading, with pinyin where the book has it. */
  heading: Html
  /** The text carries `<ruby>`: offer the switch (CSS hides `rt`). */
  pinyin: boolean
  /** Least size of print for the readers' age: 21 px Kaiti, 19 px, 17 px. */
  print: 'largest' | 'large' | 'normal'
  sections: { id: string; kind: string; body: Html }[]
  /** Among the written chapters. */
  position: { index: number; total: number }
  earlier: Link | null
  later: Link | null
  demo: boolean
}

const prints: Partial<Record<ModelChapter['book']['stage'], ReaderChapterView['print']>> = {
  kindergarten: 'largest',
  'primary-lower': 'largest',
  'primary-upper': 'large',
}

export function readerChapterView(model: SiteModel, chapter: ModelChapter): ReaderChapterView {
  const { book } = chapter
  const place = book.chapters.indexOf(chapter)
  const pinyin = book.pinyin ?? false
  const link = { label: book.title, href: book.path }
  return {
    frame: frameOf(model, {
      path: chapter.path,
      title: `${chapter.title} · ${book.title}`,
      description: `《${book.title}》第 ${chapter.number} 课《${chapter.title}》。${book.summary}`,
      between: [link],
      demo: chapter.demo ?? false,
      picture: book.cover,
    }),
    book: link,
    volume: volumeText(book),
    number: chapter.number,
    title: chapter.title,
    heading: new Html(lineHtml(chapter.title, pinyin)),
    pinyin,
    print: prints[book.stage] ?? 'normal',
    sections: chapter.sections,
    position: { index: place + 1, total: book.chapters.length },
    earlier: linkTo(book.chapters[place - 1]),
    later: linkTo(book.chapters[place + 1]),
    demo: chapter.demo ?? false,
  }
}

function linkTo(chapter: ModelChapter | undefined): Link | null {
  return chapter ? { label: chapter.title, href: chapter.path } : null
}
