/** What a page is about, in the order in which the choices are offered. */
export const searchKinds = [
  'school',
  'handbook',
  'case',
  'work',
  'story',
  'post',
  'reader',
  'campaign',
  'notice',
] as const

export type SearchKind = (typeof searchKinds)[number]

/** A page that can be found. */
export type SearchDocument = {
  path: string
  kind: SearchKind
  title: string
  /** Whose it is, or the school itself. */
  school: { slug: string; name: string } | null
  /** Beside the title: the category, the column, the book. */
  note: string
  summary: string
  /** `2026-09-05`; null for what has no date. */
  date: string | null
  /** Further words that count as much as the title: a school's short name. */
  names: string
  /** Words that count more than the body: byline, category, headings. */
  facts: string
  body: () => string
  /** Changes whenever anything above does. */
  key: string
}
