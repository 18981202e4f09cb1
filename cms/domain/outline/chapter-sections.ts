import type { TextNode } from '../rich-text-tree'
import { withoutNumber } from './case-parts'
import { sectionsOf } from './text-sections'

/** What the sections of a reader's chapter are called. */
export const chapterKinds = ['听故事', '想一想', '说一说', '做一做', '亲子读', '词语角'] as const

export type ChapterSection = { kind: (typeof chapterKinds)[number]; blocks: TextNode[] }

/**
 * Cuts an imported text into the sections of a chapter, at headings that name one; what comes before the first, or under
 * another heading, belongs to the section it follows, a story at the beginning.
 */
export function chapterSections(blocks: readonly TextNode[]): ChapterSection[] {
  const sections: ChapterSection[] = []
  for (const { blocks: part, heading } of sectionsOf(blocks)) {
    const kind = chapterKinds.find((name) => withoutNumber(heading).startsWith(name))
    if (kind) sections.push({ kind, blocks: part.slice(1) })
    else if (sections.length > 0) sections.at(-1)?.blocks.push(...part)
    else sections.push({ kind: '听故事', blocks: part })
  }
  return sections
}
