import { linkHtml } from './link'
import { type EditorNode, wordsOf } from './node'
import { type Setting, unknownContent } from './setting'
import { type Speller, spellerFor } from './spell'
import { textHtml } from './text'

/** The text, links and line breaks of one block; empty when it has no words. */
export function inlineHtml(nodes: readonly EditorNode[], setting: Setting): string {
  const words = wordsOf(nodes)
  const html = write(nodes, setting, spellerFor(words, setting.pinyin))
  return words.trim() ? html : ''
}

function write(nodes: readonly EditorNode[], setting: Setting, spell: Speller): string {
  return nodes.map((node) => inline(node, setting, spell)).join('')
}

function inline(node: EditorNode, setting: Setting, spell: Speller): string {
  switch (node.type) {
    case 'text':
      return textHtml(node.text ?? '', Number(node.format ?? 0), spell)
    case 'linebreak':
      return spell('\n').replace('\n', '<br>')
    case 'tab':
      return spell('\t').replace('\t', '&emsp;')
    case 'link':
    case 'autolink':
      return linkHtml(node, write(node.children ?? [], setting, spell), setting.name)
    default:
      throw unknownContent(setting, node.type)
  }
}
