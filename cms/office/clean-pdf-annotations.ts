import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib'

/**
 * Leaves on a page only links within the document. What form fields and typed-on texts show becomes part of the
 * page; comments, stamps, signatures, links outward and attached files go.
 */
export function cleanAnnotations(page: PDFPage, removed: Set<string>): void {
  const annotations = page.node.Annots()?.asArray() ?? []
  const links: PDFDict[] = []
  for (const entry of annotations) {
    const annotation = page.doc.context.lookup(entry)
    if (!(annotation instanceof PDFDict)) continue
    const kind = nameIn(annotation, 'Subtype')
    const link = kind === 'Link' ? innerLink(annotation) : undefined
    if (link) links.push(link)
    else if (isPartOfPage(annotation)) draw(page, annotation)
    if (!link) removed.add(labels[kind] ?? '批注')
  }
  if (links.length) page.node.set(PDFName.of('Annots'), page.doc.context.obj(links))
  else page.node.delete(PDFName.of('Annots'))
}

const labels: Record<string, string> = { Link: '外部链接', Widget: '表单', FileAttachment: '附件' }

/** A filled-in field, but not a signature, and a text typed onto the page; both unless hidden. */
function isPartOfPage(annotation: PDFDict): boolean {
  const kind = nameIn(annotation, 'Subtype')
  const field = nameIn(annotation, 'FT') || nameIn(annotation.lookup(PDFName.of('Parent')), 'FT')
  const flags = annotation.lookup(PDFName.of('F'))
  const hidden = flags instanceof PDFNumber && (flags.asNumber() & 0b100010) !== 0
  return !hidden && (kind === 'FreeText' || (kind === 'Widget' && field !== 'Sig'))
}

/** A link to a place on a page of the same document, and nothing else of it. */
function innerLink(annotation: PDFDict): PDFDict | undefined {
  const action = annotation.lookup(PDFName.of('A'))
  const goTo =
    action instanceof PDFDict && nameIn(action, 'S') === 'GoTo' ? action.lookup(PDFName.of('D')) : undefined
  const place = annotation.lookup(PDFName.of('Dest')) ?? goTo
  if (!(place instanceof PDFArray) || !(place.get(0) instanceof PDFRef)) return undefined
  const link = annotation.context.obj({ Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], Dest: place })
  const area = annotation.get(PDFName.of('Rect'))
  if (area) link.set(PDFName.of('Rect'), area)
  return link
}

/** Draws what an annotation looks like onto the page, its box fitted into the annotation's (ISO 32000-1, 12.5.5). */
function draw(page: PDFPage, annotation: PDFDict): void {
  const appearance = appearanceOf(annotation)
  const area = numbersIn(annotation.lookup(PDFName.of('Rect')))
  const look = page.doc.context.lookup(appearance)
  if (!appearance || !(look instanceof PDFStream) || area.length !== 4) return
  const [a, b, c, d, e, f] = six(numbersIn(look.dict.lookup(PDFName.of('Matrix'))))
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(look.dict.lookup(PDFName.of('BBox')))
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  )
  const [left, right] = bounds(corners.map(([x]) => x))
  const [bottom, top] = bounds(corners.map(([, y]) => y))
  const [l = 0, m = 0, r = 0, t = 0] = area
  const scaleX = right > left ? Math.abs(r - l) / (right - left) : 1
  const scaleY = top > bottom ? Math.abs(t - m) / (top - bottom) : 1
  const name = page.node.newXObject('Flat', appearance)
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(
      scaleX,
      0,
      0,
      scaleY,
      Math.min(l, r) - left * scaleX,
      Math.min(m, t) - bottom * scaleY,
    ),
    drawObject(name),
    popGraphicsState(),
  )
}

/** The normal appearance, of the state it is in where there are several. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const looks = annotation.lookup(PDFName.of('AP'))
  if (!(looks instanceof PDFDict)) return undefined
  const normal = looks.get(PDFName.of('N'))
  const states = annotation.context.lookup(normal)
  const chosen = states instanceof PDFDict ? states.get(PDFName.of(nameIn(annotation, 'AS'))) : normal
  return chosen instanceof PDFRef ? chosen : undefined
}

function nameIn(dictionary: unknown, key: string): string {
  const value = dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of(key)) : undefined
  return value instanceof PDFName ? value.decodeText() : ''
}

const numbersIn = (array: unknown): number[] =>
  array instanceof PDFArray
    ? array.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0))
    : []

type Six = [number, number, number, number, number, number]
const six = (numbers: number[]): Six => (numbers.length === 6 ? (numbers as Six) : [1, 0, 0, 1, 0, 0])

const bounds = (values: number[]) => [Math.min(...values), Math.max(...values)] as const
