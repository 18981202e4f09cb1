import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

/** What a reader of the file can select and search for, page by page, without the gaps between pieces. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((page) => page.replace(/\s/g, ''))
}

export async function pageSizes(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((page) => `${Math.round(page.getWidth())}×${Math.round(page.getHeight())}`)
}

/** How each font of a file comes with it: the kind of its font file, or undefined when it has none. */
export async function fontFiles(bytes: Uint8Array): Promise<(string | undefined)[]> {
  const document = await PDFDocument.load(bytes)
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object)
  return dicts
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    .map((dict) => ['FontFile', 'FontFile2', 'FontFile3'].find((key) => dict.has(PDFName.of(key))))
}

/** The drawing instructions of each page. */
export async function instructions(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((page) => {
    const contents = page.node.Contents()
    const streams =
      contents instanceof PDFArray
        ? contents.asArray().map((ref) => document.context.lookup(ref))
        : [contents]
    return streams
      .filter((stream): stream is PDFRawStream => stream instanceof PDFRawStream)
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
      .join('\n')
  })
}

/** How many letters of a file fall on the glyph that stands for none. */
export async function lettersWithoutGlyph(bytes: Uint8Array): Promise<number> {
  const drawn = (await instructions(bytes)).join('\n').matchAll(/<((?:[0-9a-f]{4})+)>/gi)
  return [...drawn]
    .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
    .filter((glyph) => glyph === '0000').length
}
