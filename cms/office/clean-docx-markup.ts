import type { Document, Element } from '@xmldom/xmldom'
import { acceptDeletions } from './clean-docx-changes'
import { unlinkFields } from './clean-docx-fields'
import { attributeOf, childrenOf, elementsIn, isWord, removeAll, unwrap } from './docx-elements'

/** What is taken out with all it holds, by what people call it. */
const dropped: Record<string, string[]> = {
  修订痕迹: [
    ...['del', 'moveFrom', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
    ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange'],
    ...['tblGridChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge', 'customXmlPr', 'smartTagPr'],
    ...['customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart', 'customXmlDelRangeEnd'],
    ...['customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd'],
    ...['customXmlMoveToRangeStart', 'customXmlMoveToRangeEnd'],
  ],
  批注: ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'],
  编辑权限: ['permStart', 'permEnd'],
  控件名称和数据: [
    ...['alias', 'tag', 'placeholder', 'dataBinding', 'storeMappedDataAs', 'listItem', 'ffData', 'fldData'],
  ],
  嵌入的文件: ['altChunk', 'subDoc', 'control', 'objectEmbed', 'objectLink', 'contentPart'],
  替代文字: ['tblCaption', 'tblDescription'],
  编辑标识: ['rsid', 'proofErr'],
}

/** The same for elements of drawings and charts. */
const droppedOfDrawings = ['OLEObject', 'externalData', 'webVideoPr', 'dataModelExt', 'dataBinding']

/** Kept in place of what they wrap: what was inserted, and marks put on a piece of text. */
const unwrapped = ['ins', 'moveTo', 'smartTag', 'customXml']

/**
 * Takes a part of a Word document and takes out of it what the page does not show: tracked changes (insertions
 * accepted), comments, who edited what and when, alternative texts, names of controls and bookmarks, and fields
 * that fill themselves in. Says what it found in `removed`.
 */
export function cleanMarkup(document: Document, removed: Set<string>): void {
  removeComments(document)
  if (acceptDeletions(document)) removed.add('修订痕迹')
  const labels = new Map(
    Object.entries(dropped).flatMap(([label, names]) => names.map((name) => [name, label])),
  )
  for (const element of elementsIn(document)) {
    const name = element.localName ?? ''
    const label = isWord(element) ? labels.get(name) : droppedOfDrawings.includes(name) ? '嵌入的文件' : ''
    if (label || isPictureExtension(element)) {
      element.parentNode?.removeChild(element)
      if (label) removed.add(label)
    }
  }
  if (removeNamedBookmarks(document)) removed.add('书签')
  for (const element of elementsIn(document)) {
    cleanAttributes(element, removed)
    if (isWord(element) && unwrapped.includes(element.localName ?? '')) {
      removed.add(/^(?:ins|moveTo)$/.test(element.localName ?? '') ? '修订痕迹' : '自定义数据')
      unwrap(element)
    }
  }
  if (unlinkFields(document)) removed.add('自动填写的域')
}

/** Comments of the markup itself. */
function removeComments(document: Document): void {
  const holders = [document, ...elementsIn(document)]
  removeAll(holders.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 8)))
}

/** Extensions of pictures hold the original of an edited picture, and vector pictures with their own metadata. */
const isPictureExtension = ({ localName, parentNode }: Element) =>
  localName === 'extLst' && ['blip', 'cNvPr', 'docPr'].includes(parentNode?.localName ?? '')

/** Word's own bookmarks have names like _Toc123; others are named by a person. */
function removeNamedBookmarks(document: Document): boolean {
  const elements = elementsIn(document).filter(isWord)
  const named = elements.filter(
    (element) =>
      element.localName === 'bookmarkStart' &&
      !/^_(?:GoBack|[A-Za-z]*\d+)$/.test(attributeOf(element, 'name')),
  )
  const ids = new Set(named.map((element) => attributeOf(element, 'id')))
  const ends = elements.filter(
    (element) => element.localName === 'bookmarkEnd' && ids.has(attributeOf(element, 'id')),
  )
  removeAll([...named, ...ends])
  return named.length > 0
}

const tracking = ['author', 'date', 'initials', 'dateUtc', 'userId', 'paraId', 'textId']
const described = ['descr', 'title', 'alt', 'href', 'gfxdata', 'tooltip', 'docLocation']

function cleanAttributes(element: Element, removed: Set<string>): void {
  for (const attribute of [...element.attributes]) {
    const name = attribute.localName ?? ''
    if (/^rsid/.test(name) || tracking.includes(name)) {
      element.removeAttributeNode(attribute)
      removed.add(name === 'author' || name === 'initials' ? '修订人' : '编辑标识')
    }
    if (described.includes(name) && !element.namespaceURI?.includes('chart')) {
      element.removeAttributeNode(attribute)
      if (attribute.value) removed.add('替代文字')
    }
  }
  if (['docPr', 'cNvPr'].includes(element.localName ?? '')) {
    element.setAttribute('name', `图 ${element.getAttribute('id') ?? ''}`)
  }
}

/** Takes out the notes that nothing in the body refers to any more; those with a type are Word's own. */
export function removeUnusedNotes(notes: Document, body: Document, kind: 'footnote' | 'endnote'): void {
  const idOf = (element: Element) => attributeOf(element, 'id')
  const used = new Set([...body.getElementsByTagNameNS('*', `${kind}Reference`)].map(idOf))
  const unused = childrenOf(notes.documentElement, kind).filter(
    (note) => !attributeOf(note, 'type') && !used.has(idOf(note)),
  )
  removeAll(unused)
}
