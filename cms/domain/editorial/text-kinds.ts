/** What goes through the three reviews before the public reads it: the collections, and what one of each is called. */
export const textKindLabels = {
  'case-studies': '案例',
  works: '作品展示',
  'teacher-stories': '每月一师',
  'column-posts': '专栏文章',
  'reader-books': '读本',
  'reader-chapters': '读本章节',
} as const

export type TextKind = keyof typeof textKindLabels

/** The kinds alone, in the same order. */
export const textKinds = Object.keys(textKindLabels) as TextKind[]
