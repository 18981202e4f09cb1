import { paragraphsOf } from './rich-text-paragraphs'
import { nodesIn, picturesIn, type TextNode } from './rich-text-tree'

/** What the sections of a reader's chapter are called. */
export const chapterKinds = ['听故事', '想一想', '说一说', '做一做', '亲子读', '词语角'] as const

export type ChapterKind = (typeof chapterKinds)[number]

/** A text as its editor saves it. */
export type SavedText = {
  root: {
    type: string
    children: { type: string; version: number; [key: string]: unknown }[]
    direction: 'ltr' | 'rtl' | null
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

/** A section of a chapter with the text that stands in it. */
export type ChapterSection = { kind: ChapterKind; body: SavedText }

/** The slug of the block that a section is in the text of its chapter. */
export const sectionBlock = 'section'

const mostSections = 12

/** An editor takes no text without any. */
const emptyLine: TextNode = {
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  textFormat: 0,
  textStyle: '',
  children: [],
}

/** A text of these nodes, as an editor saves it. */
export const savedText = (children: readonly TextNode[]): SavedText => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: (children.length > 0 ? children : [emptyLine]) as SavedText['root']['children'],
  },
})

/** The text of a chapter that consists of these sections; the ids of its blocks begin with `idPrefix`. */
export const chapterBody = (sections: readonly ChapterSection[], idPrefix = 'section'): SavedText =>
  savedText(
    sections.map(({ body, kind }, index) => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: `${idPrefix}-${index + 1}`, blockType: sectionBlock, kind, body },
    })),
  )

/** The sections of a chapter in order; what a draft has outside of them is none. */
export const sectionsIn = (body: SavedText | null | undefined): ChapterSection[] =>
  blocksIn(body).map(({ fields }) => {
    const { body: text, kind } = fields as Partial<ChapterSection>
    return { kind: kind ?? chapterKinds[0], body: text ?? savedText([]) }
  })

/** A chapter as one plain text, each section under a heading that names it. */
export const withHeadings = (body: SavedText | null | undefined): SavedText =>
  savedText(
    nodesOf(body).flatMap((node) => (node.type === 'block' ? [kindHeading(node), ...nodesIn(node)] : [node])),
  )

const kindHeading = ({ fields }: TextNode): TextNode => {
  const text = (fields as Partial<ChapterSection>).kind ?? ''
  const words = { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }
  return { ...emptyLine, type: 'heading', tag: 'h3', children: [words] }
}

/** Why a chapter cannot be shown as it stands, in a sentence for its editor; null when it can. */
export function chapterProblem(body: SavedText | null | undefined): string | null {
  const blocks = blocksIn(body)
  if (blocks.length === 0) return '“正文”里还没有栏目，请至少放一个。'
  if (blocks.length > mostSections) return `“正文”最多 ${mostSections} 个栏目，请删减，或分成两章。`
  const outside = nodesOf(body).find((node) => node.type !== 'block' && !isEmpty(node))
  if (outside) return `“正文”里有不在栏目里的内容${quoted(outside)}，请移到栏目里，或删去。`
  for (const [index, { fields }] of blocks.entries()) {
    const { kind, body: text } = fields as Partial<ChapterSection>
    if (!kind) return `第 ${index + 1} 个栏目还没有选栏目名，请选择。`
    if (nodesOf(text).every(isEmpty))
      return `第 ${index + 1} 个栏目“${kind}”里还没有内容，请填写，或删去这个栏目。`
  }
  return null
}

const nodesOf = (body: SavedText | null | undefined): TextNode[] => (body ? nodesIn(body.root) : [])

const blocksIn = (body: SavedText | null | undefined): TextNode[] =>
  nodesOf(body).filter(({ type }) => type === 'block')

const isEmpty = (node: TextNode) => paragraphsOf(node).length === 0 && picturesIn(node).length === 0

function quoted(node: TextNode): string {
  const text = paragraphsOf(node)[0]?.text ?? ''
  return text && `“${text.slice(0, 20)}${text.length > 20 ? '…' : ''}”`
}
