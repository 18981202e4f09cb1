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
  /** What the generated cover draws where there is no picture, and in which of the colours 0–7. */
  symbol: string | null
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
    symbol: item.school.brand?.symbol ?? null,
    tone: toneOf(item.slug),
    school: { label: item.school.name, href: item.school.path },
    category: item.categoryLabel ?? null,
    award: item.awardName ?? null,
    tags: item.tags ?? [],
    published: dayOf(item.publishedAt),
    demo: item.demo ?? false,
  }
}
