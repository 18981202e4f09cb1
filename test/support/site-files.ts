import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type BuiltPage = { address: string; html: string }

/** A published site as a visitor finds it: address → bytes, with the compressed size of what is sent compressed. */
export type SiteFiles = Map<string, { bytes: Buffer; sent: number }>

/** Reads the folder of a published site; `/cases/` is `cases/index.html`. */
export async function readSiteFiles(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const there = new Set(names)
  const files: SiteFiles = new Map()
  for (const name of names) {
    if (/\.(br|gz)$/.test(name)) continue
    const bytes = await readFile(path.join(folder, name))
    const sent = there.has(`${name}.gz`)
      ? (await readFile(path.join(folder, `${name}.gz`))).length
      : bytes.length
    files.set(addressOf(name), { bytes, sent })
  }
  return files
}

const addressOf = (name: string) =>
  `/${name
    .split(path.sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`

export function pagesIn(files: SiteFiles): BuiltPage[] {
  return [...files]
    .filter(([address]) => /(\/|\.html)$/.test(address))
    .map(([address, { bytes }]) => ({ address, html: bytes.toString() }))
}

/** The values of an attribute on a page, in the order they stand. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    plain(value),
  )
}

/** The tags of a kind, each with its attributes. */
export function tagsOf(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}(\\s[^>]*?)?/?>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          plain(value),
        ]),
      ),
  )
}

const plain = (value: string) =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
