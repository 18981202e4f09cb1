import type { TextNode } from '../rich-text-tree'
import type { CasePart } from './case-parts'
import type { SectionBlocks } from './chapter-sections'
import { sectionsOf } from './text-sections'

/** What each part of a case becomes in a chapter; an editor may call it otherwise. */
const kindOf: Record<CasePart, SectionBlocks['kind']> = {
  background: '听故事',
  practice: '做一做',
  effect: '说一说',
  reflection: '想一想',
}

/** Cuts a case into the sections of a chapter, one for each of its four parts with its headings; a text without them is one story. */
export function caseChapter(blocks: readonly TextNode[]): SectionBlocks[] {
  const sections: SectionBlocks[] = []
  for (const { blocks: part, part: key } of sectionsOf(blocks)) {
    const last = sections.at(-1)
    const kind = key ? kindOf[key] : (last?.kind ?? '听故事')
    if (last?.kind === kind) last.blocks.push(...part)
    else sections.push({ kind, blocks: [...part] })
  }
  return sections
}
