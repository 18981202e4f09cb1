import { beijingDay } from '../../domain/beijing-time'
import { textKindLabels } from '../../domain/editorial/text-kinds'
import type { Call } from '../action'
import { articleKinds } from './article-kinds'

/** An article that is on the site: `section` is its column, or what it is; `day` the one on which it was first published. */
export type PublishedArticle = { title: string; section: string; school: string | null; day: string }

type Found = {
  title: string
  publishedAt?: string | null
  column?: unknown
  school?: unknown
}

/** The articles first published from the start of a month's year to the end of the month (YYYY-MM), the earliest first. */
export async function publishedArticles({ req }: Call, month: string): Promise<PublishedArticle[]> {
  const articles: PublishedArticle[] = []
  for (const collection of articleKinds) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        _status: { equals: 'published' },
        publishedAt: {
          greater_than_equal: startOf(`${month.slice(0, 4)}-01`),
          less_than: startOf(monthAfter(month)),
        },
      },
      select: { title: true, publishedAt: true, school: true, column: true } as never,
      populate: { schools: { name: true }, columns: { name: true } },
      depth: 1,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { column, publishedAt, school, title } of docs as unknown as Found[])
      articles.push({
        title,
        section: nameOf(column) ?? textKindLabels[collection],
        school: nameOf(school),
        day: beijingDay(new Date(publishedAt ?? '')),
      })
  }
  return articles.sort((one, other) => one.day.localeCompare(other.day))
}

const startOf = (month: string): string => new Date(`${month}-01T00:00:00+08:00`).toISOString()

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const nameOf = (relation: unknown): string | null =>
  typeof relation === 'object' && relation ? (relation as { name: string }).name : null
