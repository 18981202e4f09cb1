import { paragraphsOf } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import { casePartOf } from './case-parts'
import type { DraftBlock } from './draft-block'

const longest = 40

/** The words of a block in one line. */
export const blockWords = ({ node }: DraftBlock): string =>
  paragraphsOf({ type: 'root', children: [node] })
    .map(({ text }) => text)
    .join('\n')
    .trim()

/**
 * Finds the lines that were made headings by hand, as most writers do: numbered 一、（一）1. or in bold, short, without a
 * full stop. Where the writer has used headings, only lines that name a part of a case are added to them.
 */
export function guessHeadings(blocks: DraftBlock[]): DraftBlock[] {
  const styled = blocks.some(({ level }) => level !== undefined)
  const top = Math.min(...blocks.flatMap(({ level }) => level ?? []), 9)
  const numbered = blocks.some(
    (block) => isLine(block) && /^[一二三四五六七八九十]+、/.test(blockWords(block)),
  )
  return blocks.map((block) => {
    if (block.level !== undefined || block.title || !isLine(block)) return block
    const words = blockWords(block)
    if (styled) {
      const stands = isBold(block.node) || /^[一二三四五六七八九十]+、/.test(words)
      return stands && casePartOf(words) ? { ...block, level: top } : block
    }
    const level = levelByHand(words, isBold(block.node), numbered)
    return level ? { ...block, level } : block
  })
}

function levelByHand(words: string, bold: boolean, numbered: boolean): number | undefined {
  if (/^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+(?:部分|章))/.test(words)) return 1
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(words)) return 2
  if (!bold) return casePartOf(words) && words.length <= 8 ? 1 : undefined
  if (/^\d+[.．、]/.test(words)) return 3
  return numbered && !casePartOf(words) ? 2 : 1
}

const isLine = (block: DraftBlock): boolean => {
  if (block.node.type !== 'paragraph') return false
  const words = blockWords(block)
  return (
    words.length > 0 && words.length <= longest && !/[。；！？，,;：:]$/.test(words) && !words.includes('\n')
  )
}

/** Whether all words of a block are in bold type. */
export function isBold(node: TextNode): boolean {
  const texts = textsIn(node).filter(({ text }) => String(text).trim())
  return texts.length > 0 && texts.every(({ format }) => (Number(format) & 1) === 1)
}

const textsIn = (node: TextNode): TextNode[] =>
  node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsIn)
