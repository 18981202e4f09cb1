import { buffer } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import { chineseFont } from '@cms/office/chinese-font'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import PDFKit from 'pdfkit'
import sharp from 'sharp'

/** Where a PDF may name somebody without showing it, and what stands there in the sample. */
export const hidden: Record<string, string> = {
  'the author': '韦明远',
  'the title property': '莲浦小学申报稿',
  'the keywords': '莲浦关键词',
  'the program': 'WPS of Lianpu',
  'the XMP description': '覃芳菲',
  'the name of an attachment': '莲浦名单.txt',
  'an attachment': 'attachment-secret',
  'a script': "app.alert('lianpu')",
  'an action at opening': 'http://open.lianpu.example',
  'where a link leads': 'http://lianpu.example.edu.cn',
  'who commented': '陆主任',
  'a comment': '请莲浦的老师改一下',
  'a stamp': '莲浦公章',
  'a bookmark': '莲浦目录',
  'who made a photo': 'Wei Mingyuan Camera',
  'who made a photo packed twice': 'Packed Camera',
  'data of an editing program': 'pieceinfo-secret',
  'the preview of a page': 'thumb-secret',
  'the name of a form field': 'lianpu_field',
  'a signature': '莲浦电子签名',
  'a page that was removed': 'removed-page-secret',
  'the alternative text': 'C:\\Users\\weimy\\gate.jpg',
  'the name of a layer': '莲浦图层',
  'the identifier': 'abcdef0123456789abcdef0123456789',
}

/** Text of the pages of the sample. */
export const pages = ['食堂账本上墙', '第二页：采购单']

/** A PDF of two pages in which each of the hidden places tells something; without its script an upload takes it. */
export async function samplePdf({ script = true } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(await written(), { updateMetadata: false })
  const { context, catalog } = document
  const [first, second] = document.getPages()
  if (!first || !second) throw new Error('the sample has two pages')
  const text = (place: string) => PDFHexString.fromText(secret(place))
  const latin = (place: string) =>
    PDFString.of(secret(place).replaceAll('\\', '\\\\').replaceAll(/[()]/g, '\\$&'))
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${secret('the XMP description')}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' })),
  )
  await document.attach(Buffer.from(secret('an attachment')), secret('the name of an attachment'))
  if (script) document.addJavaScript('main', secret('a script'))
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'URI', URI: latin('an action at opening') }))
  const outline = context.obj({ Title: text('a bookmark'), Dest: [first.ref, 'Fit'] })
  catalog.set(
    PDFName.of('Outlines'),
    context.register(context.obj({ Type: 'Outlines', First: context.register(outline), Count: 1 })),
  )
  const group = context.register(context.obj({ Type: 'OCG', Name: text('the name of a layer') }))
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [group], D: {} }))
  const element = context.register(
    context.obj({ Type: 'StructElem', S: 'Figure', Alt: latin('the alternative text') }),
  )
  catalog.set(
    PDFName.of('StructTreeRoot'),
    context.register(context.obj({ Type: 'StructTreeRoot', K: [element] })),
  )
  first.node.set(
    PDFName.of('PieceInfo'),
    context.obj({ WPS: { Private: latin('data of an editing program') } }),
  )
  first.node.set(PDFName.of('Thumb'), context.register(context.stream(secret('the preview of a page'))))
  const packed = context.flateStream(await photo('who made a photo packed twice'), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 8,
    Height: 8,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
  })
  packed.dict.set(PDFName.of('Filter'), context.obj(['FlateDecode', 'DCTDecode']))
  second.node.newXObject('Packed', context.register(packed))
  const look = (operators: string) =>
    context.register(
      context.stream(operators, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 10, 10],
        Resources: first.node.Resources(),
      }),
    )
  const annotation = (entries: Record<string, unknown>) =>
    context.register(context.obj({ Type: 'Annot', Rect: [20, 20, 40, 60], F: 4, ...entries } as never))
  const field = annotation({
    Subtype: 'Widget',
    FT: 'Tx',
    T: latin('the name of a form field'),
    AP: { N: look('1 0 0 rg 0 0 10 10 re f') },
  })
  const signature = annotation({
    Subtype: 'Widget',
    FT: 'Sig',
    T: 'sig',
    V: { Type: 'Sig', Name: text('a signature') },
    AP: { N: look('0 1 0 rg 0 0 10 10 re f') },
  })
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field, signature] }))
  const comment = annotation({ Subtype: 'Text', T: text('who commented'), Contents: text('a comment') })
  const stamp = annotation({
    Subtype: 'Stamp',
    Contents: text('a stamp'),
    AP: { N: look('0 0 1 rg 0 0 10 10 re f') },
  })
  const link = annotation({ Subtype: 'Link', A: { S: 'URI', URI: latin('where a link leads') } })
  const inner = annotation({
    Subtype: 'Link',
    A: { S: 'GoTo', D: [second.ref, 'Fit'] },
    NM: text('the author'),
  })
  const typed = annotation({
    Subtype: 'FreeText',
    T: text('who commented'),
    AP: { N: look('0 1 1 rg 0 0 10 10 re f') },
  })
  const unseen = annotation({ Subtype: 'FreeText', F: 2, AP: { N: look('1 1 0 rg 0 0 10 10 re f') } })
  first.node.set(
    PDFName.of('Annots'),
    context.obj([field, signature, comment, stamp, link, inner, typed, unseen]),
  )
  context.register(context.stream(secret('a page that was removed')))
  const identifier = PDFHexString.of(secret('the identifier'))
  context.trailerInfo.ID = context.obj([identifier, identifier])
  return document.save({ useObjectStreams: false })
}

/** A PDF of one line, as word processors make it; locked when it has a password. */
export async function plainPdf(line: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const { bytes } = await chineseFont(line, 400)
  const document = new PDFKit({ size: 'A4', font: '', ...options })
  document.registerFont('song', Buffer.from(bytes))
  document.font('song').text(line).end()
  return new Uint8Array(await buffer(document))
}

/** All that a PDF holds: the file, its strings as text, and its streams unpacked. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => textOf(object))
  return [Buffer.from(bytes).toString('latin1'), ...objects].join('\n')
}

function textOf(object: PDFObject): string {
  if (object instanceof PDFHexString || object instanceof PDFString) return object.decodeText()
  if (object instanceof PDFArray) return object.asArray().map(textOf).join('\n')
  if (object instanceof PDFDict) return object.values().map(textOf).join('\n')
  if (object instanceof PDFRawStream) return `${textOf(object.dict)}\n${unpacked(object)}`
  return object instanceof PDFStream ? `${textOf(object.dict)}\n${object.getContentsString()}` : ''
}

function unpacked(stream: PDFRawStream): string {
  const filter = stream.dict.lookup(PDFName.of('Filter'))?.toString() ?? ''
  const packedTwice = filter.includes('FlateDecode') && filter.includes('DCTDecode')
  const bytes = packedTwice
    ? inflateSync(stream.contents)
    : filter.includes('FlateDecode')
      ? decodePDFRawStream(stream).decode()
      : stream.contents
  return `${Buffer.from(bytes).toString('utf8')}\n${Buffer.from(bytes).toString('latin1')}`
}

const secret = (place: string) => hidden[place] ?? ''

async function written(): Promise<Uint8Array> {
  const { bytes } = await chineseFont(pages.join(''), 400)
  const document = new PDFKit({
    size: 'A4',
    font: '',
    info: {
      Author: secret('the author'),
      Title: secret('the title property'),
      Keywords: secret('the keywords'),
      Creator: secret('the program'),
    },
  })
  document.registerFont('song', Buffer.from(bytes))
  document
    .font('song')
    .text(pages[0] ?? '')
    .image(await photo('who made a photo'), { width: 100 })
  document
    .addPage()
    .text(pages[1] ?? '')
    .end()
  return new Uint8Array(await buffer(document))
}

function photo(place: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#8a2' } })
    .withExif({ IFD0: { Artist: secret(place) } })
    .jpeg()
    .toBuffer()
}
