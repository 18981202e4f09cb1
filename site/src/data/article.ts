import type { Attachment } from './attachment'
import type { Html } from './html'
import type { ModelCase, ModelPost, ModelStory } from './model/articles'
import type { ModelWork } from './model/works'
import { type Moment, minuteOf } from './moment'
import type { Picture } from './picture'

/** What every detail page of an article shows. */
export type Article = {
  title: string
  summary: string
  cover: Picture | null
  body: Html
  /** The body's headings of the first level, for a table of contents; `id` is the heading's. */
  headings: { id: string; text: string }[]
  attachments: Attachment[]
  source: string | null
  responsibleEditor: string | null
  /** Who wrote it, where that may be told. */
  author: string | null
  keywords: string[]
  /** To the minute. */
  published: Moment
  demo: boolean
}

/** The article part of a case study, work, story or post. */
export function articleOf(document: ModelCase | ModelWork | ModelStory | ModelPost): Article {
  const { title, summary, cover, body, attachments, source, responsibleEditor, publishedAt, demo } = document
  return {
    title,
    summary,
    cover,
    body: body.html,
    headings: body.headings,
    attachments,
    source: source ?? null,
    responsibleEditor: responsibleEditor ?? null,
    author: ('byline' in document && document.byline) || null,
    keywords: ('tags' in document && document.tags) || [],
    published: minuteOf(publishedAt),
    demo: demo ?? false,
  }
}
