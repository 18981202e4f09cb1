import { Refusal } from '../domain/refusal'
import type { PackageKind } from './open-package'

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** What other files with a docx's or xlsx's name begin with. */
const disguises: [beginning: RegExp, name: string][] = [
  [/^\s*\{\\rtf/, 'RTF 文件'],
  [/^\s*(?:<!doctype html|<html|mime-version:|from: <saved by)/i, '网页（HTML）文件'],
  [/^\s*<\?xml|^\s*<!--/i, '网页或 XML 文件'],
  [/^%PDF-/, 'PDF 文件'],
]

/** Throws Refusal `invalid` for what is no zip, naming what it is instead where that can be told. */
export function requireZip(bytes: Uint8Array, { extension, name, old }: PackageKind): void {
  const invalid = (message: string) => new Refusal('invalid', message, 'file')
  if (compoundFile.every((value, index) => bytes[index] === value)) {
    if (holdsName(bytes, 'EncryptedPackage'))
      throw invalid(`这份 ${name}加了密码，无法读取；请在原软件里取消密码，另存为 ${extension} 后重新上传。`)
    throw invalid(`这是旧的 ${old} 格式，请用 Word 或 WPS 打开，另存为 ${extension} 后重新上传。`)
  }
  const beginning = new TextDecoder().decode(bytes.subarray(0, 512))
  const disguise = disguises.find(([pattern]) => pattern.test(beginning))?.[1]
  if (disguise)
    throw invalid(
      `这其实是 ${disguise}，只是扩展名写成了 ${extension}；请用 Word 或 WPS 打开，另存为 ${extension} 后重新上传。`,
    )
}

/** Names in a compound file are written in UTF-16. */
const holdsName = (bytes: Uint8Array, name: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
