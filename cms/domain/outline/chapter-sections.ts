import { type ChapterKind, type ChapterSection, chapterKinds, savedText } from '../chapter-body'
import type { TextNode } from '../rich-text-tree'
import { withoutNumber } from './case-parts'
import { sectionsOf } from './text-sections'

/** What is to become a section of a chapter. */
export type SectionBlocks = { kind: ChapterKind; blocks: TextNode[] }

/**
 * Cuts an imported text into the sections of a chapter, at headings that name one; what comes before the first, or under
 * another heading, belongs to the section it follows, a story at the beginning.
 */
export function chapterSections(blocks: readonly TextNode[]): SectionBlocks[] {
  const sections: SectionBlocks[] = []
  for (const { blocks: part, heading } of sectionsOf(blocks)) {
    const kind = chapterKinds.find((name) => withoutNumber(heading).startsWith(name))
    if (kind) sections.push({ kind, blocks: part.slice(1) })
    else if (sections.length > 0) sections.at(-1)?.blocks.push(...part)
    else sections.push({ kind: '听故事', blocks: part })
  }
  return sections
}

/** Sections with their blocks as texts that an editor saves. */
export const writtenSections = (sections: readonly SectionBlocks[]): ChapterSection[] =>
  sections.map(({ blocks, kind }) => ({ kind, body: savedText(blocks) }))
