import type { Document, Element } from '@xmldom/xmldom'
import { ancestorOf, attributeOf, childrenOf, elementsIn, isWord, removeAll } from '../docx-elements'
import type { Package } from '../docx-parts'
import { parsePart } from '../docx-parts'
import { drawnWordsIn, paragraphsIn } from '../docx-pieces'
import type { Relation } from '../docx-relations'
import { type Losses, noteLoss } from './losses'
import { insertAfter, paragraphAround, paragraphOf, placeOf, wordElement, wordsIn } from './word-paragraphs'

/** What a drawing is made of is found in this package. */
export type Sources = { parts: Package; relations: Relation[] }

const outer = ['AlternateContent', 'drawing', 'pict']

/**
 * Replaces every drawing of a part by what can be kept of it: its pictures one by one where it stands, and the words of
 * its text boxes and diagrams as paragraphs behind.
 */
export function drawOut(document: Document, sources: Sources, losses: Losses): void {
  const made = new Set<Element>()
  for (;;) {
    // What a text box holds is drawn out in its turn.
    const drawing = elementsIn(document).find((element) => isOutermost(element) && !made.has(element))
    const paragraph = drawing && paragraphAround(drawing)
    if (!paragraph) return
    const shown = childrenOf(drawing, 'Choice')[0] ?? drawing
    const words = [...textBoxes(shown, losses), ...diagramWords(shown, sources, losses)]
    for (const line of words.toReversed()) insertAfter(line, paragraph)
    for (const picture of picturesOf(shown, sources, losses)) {
      made.add(picture)
      drawing.parentNode?.insertBefore(picture, drawing)
    }
    noteLost(shown, sources, losses)
    removeAll([drawing])
  }
}

const isOutermost = (element: Element) =>
  outer.includes(element.localName ?? '') && !outer.some((name) => ancestorOf(element, name))

/** The paragraphs of text boxes; those of a text box within another come with it. */
function textBoxes(drawing: Element, losses: Losses): Element[] {
  const boxes = elementsIn(drawing).filter(
    (element) => element.localName === 'txbxContent' && isWord(element),
  )
  return boxes.flatMap((box) => {
    if (ancestorOf(box, 'txbxContent')) return []
    if (box.textContent?.trim()) noteLoss(losses, 'textBox', box.textContent)
    return childrenOf(box)
  })
}

function diagramWords(drawing: Element, { parts, relations }: Sources, losses: Losses): Element[] {
  return elementsIn(drawing)
    .filter(({ localName }) => localName === 'relIds')
    .flatMap((ids) => {
      const relation = relations.find(({ id }) => id === attributeOf(ids, 'dm'))
      const bytes = parts.get(relation?.target ?? '')
      const lines = bytes
        ? paragraphsIn(parsePart(bytes))
            .map(wordsIn)
            .filter((line) => line.trim())
        : []
      noteLoss(losses, 'smartArt', lines[0] ?? placeOf(drawing))
      return lines.map((line) => paragraphOf(drawing, line))
    })
}

/** Pictures as plain runs in the line: those kept in the package. */
function picturesOf(drawing: Element, { relations }: Sources, losses: Losses): Element[] {
  const properties = elementsIn(drawing).find(({ localName }) => localName === 'docPr')
  return elementsIn(drawing)
    .filter(({ localName }) => localName === 'blip' || localName === 'imagedata')
    .filter((element) => !ancestorOf(element, 'txbxContent') && !ancestorOf(element, 'Fallback'))
    .flatMap((element) => {
      const id =
        attributeOf(element, 'embed') || (element.localName === 'imagedata' ? attributeOf(element, 'id') : '')
      const relation = relations.find((candidate) => candidate.id === id)
      if (!relation || relation.external) {
        noteLoss(losses, 'linkedPicture', placeOf(drawing))
        return []
      }
      const own = elementsIn(around(element) ?? drawing).find(({ localName }) => localName === 'cNvPr')
      const described = [
        attributeOf(properties, 'descr'),
        attributeOf(own, 'descr'),
        attributeOf(element, 'title'),
      ]
      return [pictureRun(drawing, id, described.find((words) => words.trim()) ?? '')]
    })
}

const around = (blip: Element) => ancestorOf(blip, 'pic')

function pictureRun(near: Element, id: string, description: string): Element {
  const drawing = wordElement(near, 'drawing')
  const namespaces = 'http://schemas.openxmlformats.org/drawingml/2006'
  const make = (parent: Element, space: string, name: string): Element => {
    const element = (near.ownerDocument as Document).createElementNS(`${namespaces}/${space}`, name)
    parent.appendChild(element)
    return element
  }
  const inline = make(drawing, 'wordprocessingDrawing', 'wp:inline')
  make(inline, 'wordprocessingDrawing', 'wp:docPr').setAttribute('descr', description)
  const data = make(make(inline, 'main', 'a:graphic'), 'main', 'a:graphicData')
  const fill = make(make(data, 'picture', 'pic:pic'), 'picture', 'pic:blipFill')
  const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  make(fill, 'main', 'a:blip').setAttributeNS(officeRelations, 'r:embed', id)
  return drawing
}

/** Notes charts, and words drawn as shapes. */
function noteLost(drawing: Element, { relations }: Sources, losses: Losses): void {
  for (const element of elementsIn(drawing)) {
    const kind = relations.find(({ id }) => id === attributeOf(element, 'id'))?.kind
    if (element.localName === 'chart' && kind?.startsWith('chart'))
      noteLoss(losses, 'chart', placeOf(drawing))
  }
  for (const word of drawnWordsIn(drawing)) noteLoss(losses, 'wordArt', attributeOf(word, 'string'))
}
