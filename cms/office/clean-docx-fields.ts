import type { Document, Element } from '@xmldom/xmldom'
import { attributeOf, elementsIn, isWord, removeAll, unwrap } from './docx-elements'

/** Page numbers, contents, references within the document, numbering and formulas may stay alive. */
const harmless =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|REF|NOTEREF|TOC|SEQ|STYLEREF|EQ|SYMBOL|HYPERLINK\s+\\l)\b/i

type Field = { marks: Element[]; instruction: string; separated: boolean }

/**
 * Turns fields that name a person, a file or an address (AUTHOR, FILENAME, HYPERLINK …) into the text they show.
 * Returns whether there were any.
 */
export function unlinkFields(document: Document): boolean {
  const open: Field[] = []
  let unlinked = false
  for (const element of elementsIn(document).filter(isWord)) {
    const field = open.at(-1)
    if (element.localName === 'fldSimple' && !harmless.test(attributeOf(element, 'instr'))) {
      unwrap(element)
      unlinked = true
    } else if (element.localName === 'instrText' && field && !field.separated) {
      field.instruction += element.textContent ?? ''
      field.marks.push(element)
    } else if (element.localName === 'fldChar') {
      const kind = attributeOf(element, 'fldCharType')
      if (kind === 'begin') open.push({ marks: [element], instruction: '', separated: false })
      else field?.marks.push(element)
      if (kind === 'separate' && field) field.separated = true
      if (kind === 'end') unlinked = close(open.pop()) || unlinked
    }
  }
  return unlinked
}

function close(field: Field | undefined): boolean {
  if (!field || harmless.test(field.instruction)) return false
  removeAll(field.marks)
  return true
}
