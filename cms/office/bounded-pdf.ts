import { constants, inflateRawSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
} from 'pdf-lib'

/** What the packed objects of one PDF may come to, each in fifty times as much memory: those of a long report are a megabyte or two. */
const most = 16 * 2 ** 20

/** The packed objects of a PDF come to more than any honest file's. */
export class OverfullPdf extends Error {}

/**
 * The objects of a PDF. pdf-lib by itself unpacks object streams and cross-reference streams to whatever they come to;
 * here the former have a ceiling, and the latter, of which it needs the trailer only, stay packed. Throws OverfullPdf, or
 * what pdf-lib does for a broken file.
 */
export async function boundedPdf(bytes: Uint8Array): Promise<PDFContext> {
  const parser = new BoundedParser(bytes, Number.POSITIVE_INFINITY, true)
  try {
    const context = await parser.parseDocument()
    await Promise.all(parser.packed)
    return context
  } catch (error) {
    await Promise.allSettled(parser.packed)
    throw parser.overfull ?? error
  }
}

class BoundedParser extends PDFParser {
  readonly packed: Promise<void>[] = []
  overfull: OverfullPdf | undefined
  private left = most

  override parseObject(): PDFObject {
    const object = super.parseObject()
    if (!(object instanceof PDFRawStream)) return object
    const type = object.dict.lookup(PDFName.of('Type'))
    if (type === PDFName.of('XRef')) return this.keepTrailer(object.dict)
    if (type === PDFName.of('ObjStm')) return this.keepObjects(object)
    return object
  }

  private keepTrailer(dictionary: PDFDict): PDFObject {
    const kept = ['Root', 'Encrypt', 'Info', 'ID'].map((key) => [key, dictionary.get(PDFName.of(key))])
    this.context.trailerInfo = Object.fromEntries(kept)
    return this.nothing()
  }

  private keepObjects(stream: PDFRawStream): PDFObject {
    const contents = this.unpacked(stream)
    this.left -= contents.length
    const dictionary = stream.dict.clone()
    dictionary.delete(PDFName.of('Filter'))
    const objects = new ConsecutiveObjects(PDFRawStream.of(dictionary, contents)).parseIntoContext()
    objects.catch(() => undefined)
    this.packed.push(objects)
    return this.nothing()
  }

  /** Deflated as every program writes them, or not packed at all. The checksum does not count, as for pdf-lib. */
  private unpacked({ contents, dict }: PDFRawStream): Uint8Array {
    const filter = dict.lookup(PDFName.of('Filter'))
    const [first, ...more] = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : []
    if (more.length > 0 || (first && first !== PDFName.of('FlateDecode')))
      throw new Error('objects are packed in an unusual way')
    if (contents.length > this.left) throw this.refuse()
    if (!first) return contents
    const bounds = { maxOutputLength: Math.max(this.left, 1), finishFlush: constants.Z_SYNC_FLUSH }
    try {
      return inflateRawSync(contents.subarray(2), bounds)
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? this.refuse() : error
    }
  }

  /** In the place of what was read here: pdf-lib goes on to read it, and gives it no number. */
  private nothing(): PDFObject {
    const dictionary = this.context.obj({ Type: 'ObjStm', N: 0, First: 0 })
    return PDFRawStream.of(dictionary, new Uint8Array())
  }

  private refuse(): OverfullPdf {
    this.overfull = new OverfullPdf()
    return this.overfull
  }
}

/**
 * Objects that stand one behind the other, as they must (ISO 32000-1, 7.5.7): a small stream could otherwise have the
 * same long one read a million times.
 */
class ConsecutiveObjects extends PDFObjectStreamParser {
  private end = 0
  private depth = 0

  override parseObject(): PDFObject {
    if (this.depth === 0 && this.bytes.offset() < this.end) throw new Error('objects overlap')
    this.depth += 1
    const object = super.parseObject()
    this.depth -= 1
    this.end = this.bytes.offset()
    return object
  }
}
