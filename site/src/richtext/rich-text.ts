import { Html } from '../data/html'
import { blockClass } from './block-class'
import { figureHtml, fileHtml } from './figure'
import { headingLevels } from './heading-levels'
import { inlineHtml } from './inline'
import { listHtml } from './list'
import { type EditorNode, type EditorState, wordsOf } from './node'
import { type Setting, unknownContent } from './setting'
import { tableHtml } from './table'

/** A finished text and its headings of the first level, a line each. */
export type RichText = { html: Html; headings: { id: string; text: string }[] }

/**
 * The editor's JSON as HTML without style attributes, which the site's content security policy would refuse.
 * Blank paragraphs are left out.
 * @throws on a kind of node that the editor does not offer, naming it and the text: nothing is dropped in silence.
 */
export function richText(state: EditorState, setting: Setting): RichText {
  const headings: RichText['headings'] = []
  const { idPrefix = 'part-', under = 1 } = setting
  const blocks = state.root.children as EditorNode[]
  const levels = headingLevels(sizesIn(blocks, setting), under)
  let count = 0

  const heading = (node: EditorNode): string => {
    const inner = inlineHtml(node.children ?? [], setting)
    if (!inner) return ''
    const level = levels[count] ?? under + 1
    count += 1
    const id = `${idPrefix}${count}`
    if (level === under + 1) headings.push({ id, text: wordsOf([node]).trim().replaceAll('\n', ' ') })
    return `<h${level} id="${id}"${blockClass(node)}>${inner}</h${level}>`
  }

  const html = blocks
    .map((node) => (node.type === 'heading' ? heading(node) : blockHtml(node, setting)))
    .join('')
  return { html: new Html(html), headings }
}

const sizes = ['h2', 'h3', 'h4']

/** The sizes the editor chose for the headings that have words. */
function sizesIn(blocks: readonly EditorNode[], setting: Setting): number[] {
  return blocks.flatMap((node) => {
    if (node.type !== 'heading') return []
    const { tag = '' } = node
    if (!sizes.includes(tag)) throw unknownContent(setting, `heading ${tag}`)
    return wordsOf([node]).trim() ? Number(tag.slice(1)) : []
  })
}

function blockHtml(node: EditorNode, setting: Setting): string {
  const inner = () => inlineHtml(node.children ?? [], setting)
  switch (node.type) {
    case 'paragraph':
      return around(inner(), `<p${blockClass(node)}>`, '</p>')
    case 'quote':
      return around(inner(), `<blockquote${blockClass(node)}><p>`, '</p></blockquote>')
    case 'list':
      return listHtml(node, setting)
    case 'horizontalrule':
      return '<hr>'
    case 'upload':
      return uploadHtml(node, setting)
    case 'table':
      return tableHtml(node, setting, (block) => cellHtml(block, setting))
    default:
      throw unknownContent(setting, node.type)
  }
}

/** A heading in a table is a line in bold: it heads no part of the text. */
function cellHtml(node: EditorNode, setting: Setting): string {
  if (node.type !== 'heading') return blockHtml(node, setting)
  return around(inlineHtml(node.children ?? [], setting), '<p><strong>', '</strong></p>')
}

function around(inner: string, before: string, after: string): string {
  return inner && before + inner + after
}

/** Nothing for a file that is not public any more, as when consent to a picture is taken back: no file in use is deleted. */
function uploadHtml(node: EditorNode, { upload }: Setting): string {
  const shown = upload(String(node.value))
  if (!shown) return ''
  const caption = node.fields?.caption ?? null
  return 'src' in shown ? figureHtml(shown, caption, blockClass(node)) : fileHtml(shown, blockClass(node))
}
