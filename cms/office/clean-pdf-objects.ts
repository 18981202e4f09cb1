import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib'
import { cleanJpeg } from './clean-jpeg'

/** Entries of the document that its pages need. */
const keptOfDocument = ['Type', 'Pages', 'PageLayout', 'ViewerPreferences', 'OCProperties', 'Lang', 'Version']

/** Entries of a page that its look depends on. */
const keptOfPage = [
  ...['Type', 'Parent', 'Resources', 'Contents', 'Annots', 'Rotate', 'Group', 'UserUnit'],
  ...['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'],
]

/** Entries that say something beside the look wherever they stand. */
const dropped = [
  ...['Metadata', 'PieceInfo', 'LastModified', 'AF', 'AA', 'OPI', 'Ref', 'Alternates', 'CreatorInfo'],
  ...['StructParent', 'StructParents', 'Thumb', 'ID', 'Measure', 'PtData'],
]

const labels: Record<string, string> = {
  Metadata: '文件属性',
  OpenAction: '自动执行的动作',
  AA: '自动执行的动作',
  Outlines: '目录书签',
  AcroForm: '表单',
  AF: '附件',
  Collection: '附件',
  StructTreeRoot: '标记结构',
  PieceInfo: '编辑软件的数据',
  Perms: '电子签名',
  DSS: '电子签名',
}

/** Takes out of the document's catalogue all that its pages do not need. */
export function cleanCatalog(catalog: PDFDict, removed: Set<string>): void {
  const names = catalog.lookup(PDFName.of('Names'))
  if (names instanceof PDFDict && names.has(PDFName.of('EmbeddedFiles'))) removed.add('附件')
  if (names instanceof PDFDict && names.has(PDFName.of('JavaScript'))) removed.add('脚本')
  keepOnly(catalog, keptOfDocument, removed)
}

/** Takes out of a page all that its look does not depend on. */
export function cleanPage(page: PDFDict, removed: Set<string>): void {
  keepOnly(page, keptOfPage, removed)
}

function keepOnly(dictionary: PDFDict, kept: string[], removed: Set<string>): void {
  for (const key of dictionary.keys()) {
    const name = key.decodeText()
    if (kept.includes(name)) continue
    dictionary.delete(key)
    if (labels[name]) removed.add(labels[name])
  }
}

/**
 * Goes through all that can be reached from the catalogue, takes out entries and metadata of pictures that say
 * something beside the look, and deletes what cannot be reached: old versions, removed pages, cut-off comments.
 */
export function sweep(context: PDFContext, catalog: PDFDict, removed: Set<string>): void {
  const reached = new Set<PDFObject>()
  const references = new Set<string>()
  const queue: PDFObject[] = [catalog]
  for (const object of queue) {
    if (reached.has(object)) continue
    reached.add(object)
    if (object instanceof PDFRef) {
      references.add(object.toString())
      cleanStreamAt(context, object, removed)
      queue.push(...[context.lookup(object)].filter((target) => target !== undefined))
    } else if (object instanceof PDFArray) queue.push(...object.asArray())
    else if (object instanceof PDFStream) queue.push(object.dict)
    else if (object instanceof PDFDict) {
      cleanDictionary(object, removed)
      queue.push(...object.values())
    }
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (references.has(reference.toString()) || context.lookup(reference) === catalog) continue
    context.delete(reference)
  }
}

function cleanDictionary(dictionary: PDFDict, removed: Set<string>): void {
  for (const name of dropped) {
    if (!dictionary.delete(PDFName.of(name))) continue
    if (labels[name]) removed.add(labels[name])
  }
  if (dictionary.lookup(PDFName.of('Type')) === PDFName.of('OCG')) {
    dictionary.set(PDFName.of('Name'), PDFHexString.fromText('图层'))
  }
}

/** A photo in a PDF is often the camera's file as it was. */
function cleanStreamAt(context: PDFContext, reference: PDFRef, removed: Set<string>): void {
  const stream = context.lookup(reference)
  if (!(stream instanceof PDFRawStream)) return
  const filters = filtersOf(stream)
  const packed = filters.join() === 'FlateDecode,DCTDecode'
  if (filters.join() !== 'DCTDecode' && !packed) return
  const jpeg = packed ? inflated(stream.contents) : stream.contents
  const cleaned = cleanJpeg(jpeg)
  if (cleaned.length === jpeg.length) return
  removed.add('图片拍摄信息')
  stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
  stream.dict.delete(PDFName.of('DecodeParms'))
  context.assign(reference, PDFRawStream.of(stream.dict, cleaned))
}

function filtersOf(stream: PDFRawStream): string[] {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const filters = filter instanceof PDFArray ? filter.asArray() : [filter]
  return filters.map((value) => (value instanceof PDFName ? value.decodeText() : ''))
}

const mostBytes = 100 * 2 ** 20

function inflated(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { maxOutputLength: mostBytes })
}
