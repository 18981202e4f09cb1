import { escapeHtml } from '../richtext/escape-html'
import { figureHtml } from '../richtext/figure'
import type { Page } from './page'
import type { PageViews } from './page-views'
import type { Picture } from './picture'
import type { ReaderChapterView } from './views/reader-chapter'
import { sourceLine } from './views/reader-section'
import type { StoryView } from './views/story'
import type { WorkView } from './views/work'

/** An article as other channels take it over: its HTML begins with the lead and has pictures and readings in their places. */
export type ArticleCopy = { title: string; digest: string; cover: string | null; html: string }

type Plain = PageViews['case-study'] | PageViews['post']

/** What of a page can be taken over; null for pages that are no article, as a book's contents are. */
export function articleCopy({ kind, view }: Page): ArticleCopy | null {
  switch (kind) {
    case 'case-study':
    case 'post':
      return plainCopy(view as Plain)
    case 'story':
      return storyCopy(view as StoryView)
    case 'work':
      return workCopy(view as WorkView)
    case 'reader-chapter':
      return chapterCopy(view as ReaderChapterView)
    default:
      return null
  }
}

const copyOf = ({ article }: Plain | StoryView | WorkView, parts: (string | null)[]): ArticleCopy => ({
  title: article.title,
  digest: article.summary,
  cover: article.cover && largest(article.cover),
  html: [lead(article.summary), ...parts, facts(article)].filter(Boolean).join(''),
})

const plainCopy = (view: Plain) =>
  copyOf(view, [view.article.cover && pictureOf(view.article.cover), view.article.body.html])

function storyCopy(view: StoryView): ArticleCopy {
  const { alias, article, honours, post, quotation, school, teacherName } = view
  return copyOf(view, [
    article.cover && pictureOf(article.cover),
    line([teacherName, school.name, post, ...honours].filter(Boolean).join('，'), 'caption'),
    quotation && `<blockquote><p>${escapeHtml(quotation)}</p></blockquote>`,
    article.body.html,
    alias ? line('文中教师用的是化名。', 'caption') : null,
  ])
}

const recordings = { sound: '【音频】', video: '【视频】' }

function workCopy(view: WorkView): ArticleCopy {
  const { article, byline, pictures, recording, transcript } = view
  const copy = copyOf(view, [
    byline && line(byline, 'caption'),
    ...pictures.map((picture) => pictureOf(picture)),
    recording && line(recordings[recording.kind], 'mark'),
    transcript.length > 0 ? `<h2>文字稿</h2>${transcript.map((words) => line(words)).join('')}` : null,
    article.body.html,
  ])
  return { ...copy, cover: copy.cover ?? (pictures[0] ? largest(pictures[0]) : null) }
}

const chapterCopy = ({ frame, sections, source, title }: ReaderChapterView): ArticleCopy => ({
  title,
  digest: frame.description.slice(0, 120),
  cover: null,
  html: [
    ...sections.map(({ body, kind }) => `<h2>${escapeHtml(kind)}</h2>${body.html}`),
    source ? line(sourceLine(source), 'caption') : '',
  ].join(''),
})

const lead = (words: string) => line(words, 'lead')

const line = (words: string, name?: string) => `<p${name ? ` class="${name}"` : ''}>${escapeHtml(words)}</p>`

function facts({ responsibleEditor, source }: Plain['article']): string | null {
  const known = [source && `来源：${source}`, responsibleEditor && `责任编辑：${responsibleEditor}`]
  const words = known.filter(Boolean).join('　')
  return words ? line(words, 'caption') : null
}

const pictureOf = (picture: Picture) => figureHtml(picture, null, '')

/** The address of a picture's widest form. */
const largest = ({ src, srcset }: Picture): string => srcset.split(', ').at(-1)?.split(' ')[0] || src
