import type { Link } from '../link'
import type { ModelCase } from '../model/articles'
import { dayOf, type Moment } from '../moment'
import type { Picture } from '../picture'
import { toneOf } from '../tone'

/** A case study in a list. */
export type CaseCard = {
  href: string
  title: string
  summary: string
  cover: Picture | null
  /** 0–7, the colour of the generated cover where there is no picture. */
  tone: number
  school: Link
  category: string | null
  award: string | null
  tags: string[]
  published: Moment
  demo: boolean
}

export function caseCard(item: ModelCase): CaseCard {
  return {
    href: item.path,
    title: item.title,
    summary: item.summary,
    cover: item.cover,
    tone: toneOf(item.slug),
    school: { label: item.school.name, href: item.school.path },
    category: item.categoryLabel ?? null,
    award: item.awardName ?? null,
    tags: item.tags ?? [],
    published: dayOf(item.publishedAt),
    demo: item.demo ?? false,
  }
}
