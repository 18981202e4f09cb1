import type { TextNode } from '../rich-text-tree'
import { withCaptions } from './captions'
import { casePartOf } from './case-parts'
import type { DraftBlock } from './draft-block'
import { blockWords, guessHeadings } from './guess-headings'

/** An imported text in the editor's shape: its title, if it has one, and its blocks with headings of levels 2 to 4. */
export type OutlinedText = {
  title: string
  blocks: TextNode[]
  /** Headings that stood deeper than the editor goes. */
  tooDeep: string[]
  /** Lines between the title and the text that may say who wrote it. */
  bylines: string[]
}

/**
 * Finds title and headings of an imported text and brings the levels that it uses to 2, 3 and 4, whatever they were. Words
 * are kept as they are written, numbers of headings with them.
 */
export function outlineText(drafts: DraftBlock[]): OutlinedText {
  const { rest, title } = takeTitle(drafts)
  const blocks = guessHeadings(rest.map(({ title: isTitle, ...block }) => (isTitle ? { ...block } : block)))
  const used = [...new Set(blocks.flatMap(({ level }) => level ?? []))].toSorted((one, other) => one - other)
  const tooDeep = blocks.filter(({ level }) => level !== undefined && used.indexOf(level) > 2).map(blockWords)
  return {
    title,
    blocks: withCaptions(blocks.map((block) => settled(block, used))),
    tooDeep,
    bylines: title ? bylinesOf(blocks) : [],
  }
}

const tags = ['h2', 'h3', 'h4'] as const

function settled({ level, node }: DraftBlock, used: number[]): TextNode {
  if (level === undefined) return node
  const { textFormat: _format, textStyle: _style, ...heading } = node
  const tag = tags[Math.min(used.indexOf(level), 2)]
  return { ...heading, type: 'heading', tag, children: (node.children ?? []).map(notBold) }
}

/** Headings are bold as they are. */
const notBold = (node: TextNode): TextNode => ({
  ...node,
  ...(node.type === 'text' && { format: Number(node.format) & ~1 }),
  ...(node.children && { children: node.children.map(notBold) }),
})

/** The title is what is marked as one at the beginning, or the only heading of its level when the text begins with it. */
function takeTitle(drafts: DraftBlock[]): { title: string; rest: DraftBlock[] } {
  const count = drafts.findIndex((block) => !block.title)
  const marked = drafts.slice(0, count < 0 ? drafts.length : count)
  if (marked.length > 0) return { title: joined(marked.map(blockWords)), rest: drafts.slice(marked.length) }
  const [first, ...rest] = drafts
  const alone =
    first?.level !== undefined && rest.every(({ level }) => level === undefined || level > (first.level ?? 0))
  if (first && alone && rest.length > 0 && !opensPart(blockWords(first)))
    return { title: joined([blockWords(first)]), rest }
  return { title: '', rest: drafts }
}

const opensPart = (words: string) => /^[一二三四五六七八九十]+、/.test(words) || casePartOf(words) !== null

/** A title over several lines is one; a second line that begins with a dash stays behind one. */
const joined = (lines: string[]): string =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .join('')

/** Short lines before the first sentence that name a school, a bureau or somebody who wrote it. */
function bylinesOf(blocks: DraftBlock[]): string[] {
  const start = blocks.findIndex((block) => block.level !== undefined || /[。！？]/.test(blockWords(block)))
  return blocks
    .slice(0, Math.max(start, 0))
    .map(blockWords)
    .filter(
      (words) =>
        words.length <= 40 &&
        /学校|小学|中学|学院|幼儿园|教育局|作者|执笔|单位|[\u4e00-\u9fff]{2,4}\s+[\u4e00-\u9fff]{2,4}/.test(
          words,
        ),
    )
}
