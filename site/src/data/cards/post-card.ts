import type { Link } from '../link'
import type { ModelPost } from '../model/articles'
import { type Day, twoLineDay } from '../moment'
import type { Picture } from '../picture'

/** A column post in a list. */
export type PostCard = {
  href: string
  title: string
  summary: string
  cover: Picture | null
  column: Link
  school: Link | null
  source: string | null
  published: Day
  demo: boolean
}

export function postCard(post: ModelPost): PostCard {
  return {
    href: post.path,
    title: post.title,
    summary: post.summary,
    cover: post.cover,
    column: { label: post.column.name, href: post.column.path },
    school: post.school && { label: post.school.name, href: post.school.path },
    source: post.source ?? null,
    published: twoLineDay(post.publishedAt),
    demo: post.demo ?? false,
  }
}
