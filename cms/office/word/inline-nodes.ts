import type { Element, Node } from '@xmldom/xmldom'
import type { TextNode } from '../../domain/rich-text-tree'
import { formats, lineBreak, link, picture, tab, words } from './editor-nodes'
import { type Losses, noteLoss } from './losses'

const allowed = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s])\S*$/i

/** The words, line breaks, links and pictures of a block of HTML, in order. */
export function inlineNodes(block: Node, losses: Losses, format = 0): TextNode[] {
  return [...block.childNodes].flatMap((node): TextNode[] => {
    if (node.nodeType === 3) return textNodes(node.nodeValue ?? '', format)
    if (node.nodeType !== 1) return []
    const element = node as Element
    switch (element.localName) {
      case 'br':
        return [lineBreak()]
      case 'img':
        return [picture(Number(element.getAttribute('src')))]
      case 'input':
        return [words(element.hasAttribute('checked') ? '☑' : '☐', format)]
      case 'a':
        return linkNodes(element, losses, format)
      default: {
        const bit = formats[element.localName as keyof typeof formats] ?? 0
        return inlineNodes(element, losses, format | bit)
      }
    }
  })
}

function textNodes(text: string, format: number): TextNode[] {
  return text
    .split(/(\t)/)
    .filter(Boolean)
    .map((piece) => (piece === '\t' ? tab() : words(piece, format)))
}

/** A link out of the document; one to a place in it is words only. */
function linkNodes(element: Element, losses: Losses, format: number): TextNode[] {
  const children = inlineNodes(element, losses, format)
  const href = element.getAttribute('href') ?? ''
  if (!href || href.startsWith('#')) return children
  if (!allowed.test(href)) {
    noteLoss(losses, 'link', href)
    return children
  }
  const isWords = ({ type }: TextNode) => type !== 'upload'
  const linked = children.filter(isWords)
  const id = `link-${href.length}-${element.textContent?.length ?? 0}`
  return [
    ...(linked.length > 0 ? [link(href, linked, id)] : []),
    ...children.filter((child) => !isWords(child)),
  ]
}
