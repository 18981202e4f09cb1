import type { CaseStudy, Column, ColumnPost, TeacherStory, Work } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import type { Attachment } from '../attachment'
import { ascending, descending } from '../order'
import { paths } from '../paths'
import type { Picture } from '../picture'
import type { ModelCampaign } from './campaigns'
import { byId, idOf, type Joined, required } from './joined'
import type { ModelSchool } from './schools'
import type { Shelf } from './shelf'
import type { Writer } from './texts'

export type ArticleFields = {
  path: string
  cover: Picture | null
  body: RichText
  attachments: Attachment[]
  publishedAt: string
}

/** `related` are the nearest in time: of the same category and then of all cases, of all stories, of the same column. */
export type ModelCase = Joined<
  CaseStudy,
  ArticleFields & { school: ModelSchool; campaign: ModelCampaign | null; related: ModelCase[] }
>
export type ModelStory = Joined<TeacherStory, ArticleFields & { school: ModelSchool; related: ModelStory[] }>
export type ModelPost = Joined<
  ColumnPost,
  ArticleFields & {
    school: ModelSchool | null
    column: ModelColumn
    related: ModelPost[]
    earlier: ModelPost | null
    later: ModelPost | null
  }
>
export type ModelColumn = Joined<Column, { path: string; posts: ModelPost[] }>

export type Sources = { schools: ModelSchool[]; shelf: Shelf; write: Writer }

/** Case studies, newest first, entered with their schools too. */
export function joinCases(documents: CaseStudy[], campaigns: ModelCampaign[], sources: Sources): ModelCase[] {
  const schools = byId(sources.schools)
  const published = byId(campaigns)
  const cases = documents.map((document): ModelCase => {
    const name = `案例《${document.title}》`
    return {
      ...document,
      ...articleFields(document, name, paths.caseStudy(document.slug), sources),
      school: required(schools, document.school, name),
      campaign: published.get(idOf(document.campaign) ?? '') ?? null,
      related: [],
    }
  })
  cases.sort(newestFirst)
  for (const item of cases) item.school.cases.push(item)
  relateWithin(cases, ({ categoryLabel }) => categoryLabel)
  return cases
}

/** Teachers' stories, newest month first, entered with their schools too. */
export function joinStories(documents: TeacherStory[], sources: Sources): ModelStory[] {
  const schools = byId(sources.schools)
  const stories = documents.map((document): ModelStory => {
    const name = `每月一师《${document.title}》`
    return {
      ...document,
      ...articleFields(document, name, paths.story(document.issueMonth, document.slug), sources),
      school: required(schools, document.school, name),
      related: [],
    }
  })
  stories.sort((a, b) => descending(a.issueMonth, b.issueMonth) || newestFirst(a, b))
  for (const story of stories) story.school.stories.push(story)
  relate(stories)
  return stories
}

/** The columns in their order, each with its posts, newest first; entered with their schools too. */
export function joinColumns(columns: Column[], posts: ColumnPost[], sources: Sources): ModelColumn[] {
  const schools = byId(sources.schools)
  const joined = columns.map(
    (column): ModelColumn => ({ ...column, path: paths.column(column.slug), posts: [] }),
  )
  joined.sort((a, b) => a.order - b.order || ascending(a.slug, b.slug))
  const columnsById = byId(joined)
  for (const document of posts) {
    const name = `专栏文章《${document.title}》`
    const column = required(columnsById, document.column, name)
    const school = schools.get(idOf(document.school) ?? '') ?? null
    const fields = articleFields(document, name, paths.post(column.slug, document.slug), sources)
    const post: ModelPost = {
      ...document,
      ...fields,
      column,
      school,
      related: [],
      earlier: null,
      later: null,
    }
    column.posts.push(post)
    school?.posts.push(post)
  }
  for (const { posts: list } of [...joined, ...sources.schools]) list.sort(newestFirst)
  for (const { posts: list } of joined) {
    relate(list)
    for (const [index, post] of list.entries()) {
      post.later = list[index - 1] ?? null
      post.earlier = list[index + 1] ?? null
    }
  }
  return joined
}

export function articleFields(
  document: CaseStudy | Work | TeacherStory | ColumnPost,
  name: string,
  path: string,
  { shelf, write }: Sources,
): ArticleFields {
  return {
    path,
    cover: shelf.cover(document.cover),
    body: write(document.body, { name: `${name}的正文` }),
    attachments: (document.attachments ?? []).flatMap((file) => shelf.attachment(file) ?? []),
    publishedAt: document.publishedAt ?? document.createdAt,
  }
}

/** Gives each item of a list the four that stand nearest to it, so that a new item changes few pages. */
export function relate<Item extends { related: Item[] }>(list: Item[]): void {
  for (const [index, item] of list.entries()) {
    const from = Math.max(0, Math.min(index - 2, list.length - 5))
    item.related = list.slice(from, from + 5).filter((other) => other !== item)
  }
}

/** Gives each item three: the nearest of its own kind, and where they are too few the nearest of all. */
export function relateWithin<Item extends { related: Item[] }>(
  list: Item[],
  kindOf: (item: Item) => unknown,
): void {
  relate(list)
  const nearest = new Map(list.map((item) => [item, item.related]))
  for (const group of Map.groupBy(list, kindOf).values()) relate(group)
  for (const item of list) {
    item.related = [...new Set([...item.related, ...(nearest.get(item) ?? [])])].slice(0, 3)
  }
}

type Dated = { publishedAt: string; slug: string }

/** Newest first; at the same time by slug, so that the order never depends on the database. */
export function newestFirst(a: Dated, b: Dated): number {
  return descending(a.publishedAt, b.publishedAt) || ascending(a.slug, b.slug)
}
