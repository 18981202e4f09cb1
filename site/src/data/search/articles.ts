import type { SearchDocument } from '../../search/document'
import type { ModelCase, ModelPost, ModelStory } from '../model/articles'
import type { ModelWork } from '../model/works'
import { dayOf, monthText } from '../moment'
import { teacherWords, workKindOf } from '../words'
import { searchEntry } from './entry'

type Article = ModelCase | ModelWork | ModelStory | ModelPost

const articleFacts = ({ path, publishedAt, school, summary, title }: Article) => ({
  path,
  title,
  school,
  summary,
  date: dayOf(publishedAt).machine,
})

const headingsOf = ({ body }: Article) => body.headings.map(({ text }) => text)

export const caseEntry = (item: ModelCase): SearchDocument =>
  searchEntry(() => ({
    ...articleFacts(item),
    kind: 'case',
    note: item.categoryLabel ?? '',
    facts: [item.awardName, ...(item.tags ?? []), ...headingsOf(item), item.source],
    body: [item.body.html],
  }))

/** The author stands in it only as the byline names them. */
export const workEntry = (work: ModelWork): SearchDocument =>
  searchEntry(() => ({
    ...articleFacts(work),
    kind: 'work',
    note: workKindOf(work).label,
    facts: [work.byline, ...headingsOf(work)],
    body: [work.body.html, work.transcript],
  }))

export const storyEntry = (story: ModelStory): SearchDocument =>
  searchEntry(() => ({
    ...articleFacts(story),
    kind: 'story',
    note: teacherWords(story),
    names: [teacherWords(story)],
    facts: [
      monthText(story.issueMonth),
      story.subtitle,
      story.post,
      story.quotation,
      ...(story.honours ?? []),
      ...headingsOf(story),
    ],
    body: [story.body.html],
  }))

export const postEntry = (post: ModelPost): SearchDocument =>
  searchEntry(() => ({
    ...articleFacts(post),
    kind: 'post',
    note: post.column.name,
    facts: [post.source, ...headingsOf(post)],
    body: [post.body.html],
  }))
