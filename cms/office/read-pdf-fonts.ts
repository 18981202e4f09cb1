import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFStream } from 'pdf-lib'

/**
 * The pages, from 0, with Chinese fonts that do not say which character a glyph is: what government typesetting
 * programs write, and what the text reader can only leave out.
 */
export function unreadablePages(document: PDFDocument): number[] {
  return document
    .getPages()
    .flatMap((page, index) => (hasMuteFont(page.node.Resources(), new Set()) ? [index] : []))
}

function hasMuteFont(resources: PDFDict | undefined, seen: Set<PDFDict>): boolean {
  if (!resources || seen.has(resources)) return false
  seen.add(resources)
  const fonts = entriesOf(resources, 'Font')
  const inner = entriesOf(resources, 'XObject')
    .filter((drawn) => drawn instanceof PDFStream)
    .map((drawn) => drawn.dict.lookup(PDFName.of('Resources')))
    .filter((found) => found instanceof PDFDict)
  return fonts.some(isMute) || inner.some((found) => hasMuteFont(found, seen))
}

const isMute = (font: unknown) =>
  font instanceof PDFDict &&
  font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') &&
  font.lookup(PDFName.of('DescendantFonts')) instanceof PDFArray &&
  !font.has(PDFName.of('ToUnicode'))

function entriesOf(resources: PDFDict, kind: string): unknown[] {
  const found = resources.lookup(PDFName.of(kind))
  return found instanceof PDFDict ? found.keys().map((key) => found.lookup(key)) : []
}
