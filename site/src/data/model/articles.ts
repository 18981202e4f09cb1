import type { CaseStudy, Column, ColumnPost, TeacherStory, Work } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import type { Attachment } from '../attachment'
import { ascending, descending } from '../order'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { remembering } from '../remembering'
import type { CampaignFront } from './campaigns'
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

export type ModelCase = Joined<
  CaseStudy,
  ArticleFields & { school: ModelSchool; campaign: CampaignFront | null }
>
export type ModelStory = Joined<TeacherStory, ArticleFields & { school: ModelSchool }>
export type ColumnFront = Joined<Column, { path: string }>
export type ModelPost = Joined<
  ColumnPost,
  ArticleFields & { school: ModelSchool | null; column: ColumnFront }
>
export type ModelColumn = Joined<ColumnFront, { posts: ModelPost[] }>

export type Sources = { schools: ModelSchool[]; shelf: Shelf; write: Writer }

const remembered = remembering<ModelCase | ModelStory | ModelPost | ColumnFront>('article')

/** Case studies, newest first. */
export function joinCases(documents: CaseStudy[], campaigns: CampaignFront[], sources: Sources): ModelCase[] {
  const schools = byId(sources.schools)
  const published = byId(campaigns)
  const cases = documents.map((document): ModelCase => {
    const name = `案例《${document.title}》`
    const fields = articleFields(document, name, sources)
    const school = required(schools, document.school, name)
    const campaign = published.get(idOf(document.campaign) ?? '') ?? null
    return remembered(document, '', [...Object.values(fields), school, campaign], () => ({
      ...document,
      ...fields,
      path: paths.caseStudy(document.slug),
      school,
      campaign,
    }))
  })
  return cases.sort(newestFirst)
}

/** Teachers' stories, newest month first. */
export function joinStories(documents: TeacherStory[], sources: Sources): ModelStory[] {
  const schools = byId(sources.schools)
  const stories = documents.map((document): ModelStory => {
    const name = `每月一师《${document.title}》`
    const fields = articleFields(document, name, sources)
    const school = required(schools, document.school, name)
    return remembered(document, '', [...Object.values(fields), school], () => ({
      ...document,
      ...fields,
      path: paths.story(document.issueMonth, document.slug),
      school,
    }))
  })
  return stories.sort((a, b) => descending(a.issueMonth, b.issueMonth) || newestFirst(a, b))
}

/** The columns in their order, each with its posts, newest first. */
export function joinColumns(columns: Column[], posts: ColumnPost[], sources: Sources): ModelColumn[] {
  const schools = byId(sources.schools)
  const joined = columns.map((column): ModelColumn => ({ ...frontOf(column), posts: [] }))
  joined.sort((a, b) => a.order - b.order || ascending(a.slug, b.slug))
  const fronts = byId(columns.map(frontOf))
  const columnsById = byId(joined)
  for (const document of posts) {
    const name = `专栏文章《${document.title}》`
    const column = required(fronts, document.column, name)
    const school = schools.get(idOf(document.school) ?? '') ?? null
    const fields = articleFields(document, name, sources)
    const post = remembered(document, '', [...Object.values(fields), column, school], () => ({
      ...document,
      ...fields,
      path: paths.post(column.slug, document.slug),
      column,
      school,
    }))
    columnsById.get(column.id)?.posts.push(post)
  }
  for (const { posts: list } of joined) list.sort(newestFirst)
  return joined
}

const frontOf = (column: Column): ColumnFront =>
  remembered(column, '', [], () => ({ ...column, path: paths.column(column.slug) }))

/** What all articles have beside their address; everything that is joined to it is the same object while it is the same. */
export function articleFields(
  document: CaseStudy | Work | TeacherStory | ColumnPost,
  name: string,
  { shelf, write }: Sources,
): Omit<ArticleFields, 'path'> {
  return {
    cover: shelf.cover(document.cover),
    body: write(document.body, { name: `${name}的正文` }),
    attachments: (document.attachments ?? []).flatMap((file) => shelf.attachment(file) ?? []),
    publishedAt: document.publishedAt ?? document.createdAt,
  }
}

type Dated = { publishedAt: string; slug: string }

/** Newest first; at the same time by slug, so that the order never depends on the database. */
export function newestFirst(a: Dated, b: Dated): number {
  return descending(a.publishedAt, b.publishedAt) || ascending(a.slug, b.slug)
}
