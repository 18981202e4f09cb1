import { countCharacters } from '../entry'
import { paragraphsOf } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import { type CasePart, casePartOf } from './case-parts'

/** A stretch of a text under one heading of the highest level; the heading of what comes before the first is ''. */
export type TextSection = { heading: string; part: CasePart | null; characters: number; blocks: TextNode[] }

/** The words of blocks, as they are counted. */
export const wordsOf = (blocks: readonly TextNode[]): string =>
  paragraphsOf({ type: 'root', children: [...blocks] })
    .map(({ text }) => text)
    .join('\n')

/** Cuts a text at its headings of the highest level; characters are counted as Word does, headings among them. */
export function sectionsOf(blocks: readonly TextNode[]): TextSection[] {
  const sections: TextNode[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading' && block.tag === 'h2') sections.push([block])
    else sections.at(-1)?.push(block)
  }
  return sections
    .filter((section) => section.length > 0)
    .map((section) => {
      const [first] = section
      const heading = first?.type === 'heading' && first.tag === 'h2' ? wordsOf([first]).trim() : ''
      const part = heading ? casePartOf(heading) : null
      return { heading, part, characters: countCharacters(wordsOf(section)), blocks: section }
    })
}
