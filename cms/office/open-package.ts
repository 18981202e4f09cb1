import JSZip from 'jszip'
import { Refusal } from '../domain/refusal'
import { requireZip } from './require-zip'
import { statedSizes } from './zip-directory'

/** The parts of an office document by their path in it, such as `word/document.xml`. */
export type Package = Map<string, Uint8Array>

/** What people call a document, the ending it is saved with, and how much of it is unpacked. */
export type PackageKind = {
  name: string
  extension: 'docx' | 'xlsx'
  /** The ending of its old binary form. */
  old: 'doc' | 'xls'
  mostBytes: number
  /** Of parts that are markup, which takes about seventy times its size when it is read as a tree. */
  mostMarkup: number
}

const megabyte = 2 ** 20

export const wordPackage: PackageKind = {
  name: 'Word 文档',
  extension: 'docx',
  old: 'doc',
  mostBytes: 100 * megabyte,
  mostMarkup: 8 * megabyte,
}

export const workbookPackage: PackageKind = {
  name: 'Excel 工作簿',
  extension: 'xlsx',
  old: 'xls',
  mostBytes: 100 * megabyte,
  mostMarkup: 60 * megabyte,
}

const mostParts = 2000

/**
 * Unpacks a docx or xlsx; every place that reads one goes through here. Throws Refusal `invalid`, saying what to do
 * instead, when it is another kind of file, encrypted or broken, and `too-large` when it states, or turns out, to
 * unpack to more than its kind allows.
 */
export async function openPackage(bytes: Uint8Array, kind: PackageKind): Promise<Package> {
  requireZip(bytes, kind)
  const tooLarge = () =>
    new Refusal(
      'too-large',
      `这份 ${kind.name}解开后内容太多，请删去多余的图片和嵌入内容后重新上传。`,
      'file',
    )
  const stated = statedSizes(bytes, mostParts)
  if (stated === 'too-many' || stated.reduce((sum, size) => sum + size, 0) > kind.mostBytes) throw tooLarge()
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw broken(kind)
  })
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  if (files.length > mostParts) throw tooLarge()
  const parts: Package = new Map()
  const left = { all: kind.mostBytes, markup: kind.mostMarkup }
  for (const file of files) {
    const isMarkup = /\.(?:xml|rels|vml)$/i.test(file.name)
    const part = await unpack(file, isMarkup ? Math.min(left.all, left.markup) : left.all, kind, tooLarge)
    left.all -= part.length
    if (isMarkup) left.markup -= part.length
    parts.set(file.name, part)
  }
  return parts
}

/** What a document is refused with that is not whole. */
export const broken = ({ extension, name }: PackageKind) =>
  new Refusal(
    'invalid',
    `这份 ${name}已损坏，打不开，请用原软件打开后另存为 ${extension}，再重新上传。`,
    'file',
  )

function unpack(
  file: JSZip.JSZipObject,
  most: number,
  kind: PackageKind,
  tooLarge: () => Refusal,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stream = file.nodeStream()
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else {
        stream.pause()
        reject(tooLarge())
      }
    })
    stream.on('error', () => reject(broken(kind)))
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}
