import type { SiteModel } from './model'
import type { ModelBook } from './model/readers'
import { paths } from './paths'
import { handbookOf } from './school-handbook'

/** An address that a page had before, and where it is now. */
export type Moved = { from: string; to: string; title: string }

type Addressed = { slug: string; formerSlugs?: string[] | null }

const slugsOf = ({ slug, formerSlugs }: Addressed): string[] => [slug, ...(formerSlugs ?? [])]

/** Every address that the slugs of today's pages, and of the columns and books they stand in, made before. */
export function movedPages(model: SiteModel): Moved[] {
  const { books, campaigns, cases, columns, schools, stories, works } = model
  return [
    ...cases.flatMap((item) => moved(item, item.title, paths.caseStudy)),
    ...works.flatMap((work) => moved(work, work.title, paths.work)),
    ...schools.flatMap((school) => [
      ...moved(school, school.name, paths.school),
      ...(handbookOf(school)?.href ? moved(school, school.name, paths.handbook) : []),
    ]),
    ...stories.flatMap((story) => moved(story, story.title, (slug) => paths.story(story.issueMonth, slug))),
    ...campaigns.flatMap((campaign) => [
      ...moved(campaign, campaign.title, paths.campaign),
      ...(campaign.publicNotice ? moved(campaign, campaign.title, paths.notice) : []),
    ]),
    ...columns.flatMap((column) => inside(column, column.name, paths.column, column.posts, paths.post)),
    ...books.flatMap((book) => inside(book, book.title, paths.book, book.chapters, paths.chapter)),
    ...books.filter(({ chapters }) => chapters.length > 0).flatMap(copies),
  ]
}

/** The pages to print a book and, where it has them, its chapters with pinyin. */
function copies(book: ModelBook): Moved[] {
  const chapters = book.pinyin ? [] : book.chapters
  return [
    ...moved(book, book.title, paths.bookPrint),
    ...chapters.flatMap((chapter) => movedInside(book, chapter, paths.chapterPinyin)),
  ]
}

function moved(item: Addressed, title: string, pathOf: (slug: string) => string): Moved[] {
  if (!item.formerSlugs?.length) return []
  const to = pathOf(item.slug)
  return slugsOf(item).flatMap((slug) => (slug === item.slug ? [] : { from: pathOf(slug), to, title }))
}

/** A page and those that stand under its address. */
function inside(
  outer: Addressed,
  title: string,
  pathOf: (slug: string) => string,
  items: (Addressed & { title: string })[],
  itemPath: (outer: string, slug: string) => string,
): Moved[] {
  return [...moved(outer, title, pathOf), ...items.flatMap((item) => movedInside(outer, item, itemPath))]
}

function movedInside(
  outer: Addressed,
  item: Addressed & { title: string },
  itemPath: (outer: string, slug: string) => string,
): Moved[] {
  if (!outer.formerSlugs?.length && !item.formerSlugs?.length) return []
  const to = itemPath(outer.slug, item.slug)
  const froms = slugsOf(outer).flatMap((first) => slugsOf(item).map((slug) => itemPath(first, slug)))
  return froms.flatMap((from) => (from === to ? [] : { from, to, title: item.title }))
}
