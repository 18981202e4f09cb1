import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Documents } from '../../site/src/data/documents'
import type { TextStore } from '../../site/src/data/kept-text'
import {
  documentsFrom,
  hasOutgrown,
  hear,
  type Line,
  linesBetween,
  nothingSaid,
  type Said,
} from './kept-lines'
import type { Renderer } from './renderer'
import { openTextFile, type TextFile } from './text-file'

/**
 * What the CMS has shown, kept beside the site in `<folder>.content` and `<folder>.texts-…`, so that a process that starts
 * reads no more than what has changed since. It is only a copy: what is missing or old is read again.
 */
export type KeptContent = {
  texts: TextStore
  /** What was kept; undefined where nothing is of use. */
  documents: Documents | undefined
  /** Keeps what differs from what was kept last. */
  keep: (documents: Documents) => Promise<void>
}

type Keeping = Pick<Renderer, 'dated' | 'keptDocument' | 'lists' | 'placeOf'>

/** The first line: which program wrote the others, and the name of the file of texts. */
type Head = { version: string; texts: string }

/** Opens what a program of this version kept, or begins anew. */
export async function openKeptContent(
  folder: string,
  version: string,
  keeping: Keeping,
): Promise<KeptContent> {
  const file = `${folder}.content`
  await mkdir(path.dirname(folder), { recursive: true })
  const told = await readLines(file, version, keeping)
  const head = { version, texts: told?.head.texts ?? textsName(folder) }
  const texts = openTextFile(path.join(path.dirname(folder), head.texts))
  await removeTexts(folder, head.texts)
  const documents = told && documentsOf(told.said, texts, keeping)
  let last = documents
  let writing = Promise.resolve()

  const write = async (now: Documents) => {
    const lines = textsOf(linesBetween(last, now), keeping)
    if (last) await writeFile(file, lines, { flag: 'a' })
    else await writeWhole(file, JSON.stringify(head), lines)
    last = now
  }

  const keep = (now: Documents) => {
    writing = writing.catch(() => {}).then(() => write(now))
    return writing
  }
  return { texts, documents, keep }
}

const textsPrefix = (folder: string) => `${path.basename(folder)}.texts-`
const textsName = (folder: string) => textsPrefix(folder) + randomBytes(4).toString('hex')

async function readLines(
  file: string,
  version: string,
  { lists }: Keeping,
): Promise<{ head: Head; said: Said } | undefined> {
  const texts = textsIn(await readFile(file).catch(() => Buffer.alloc(0)))
  const [head] = parsed<Head>(texts.next().value ?? '')
  if (head?.version !== version) return undefined
  const said = nothingSaid(lists)
  for (const text of texts) for (const line of parsed<Line>(text)) hear(said, line)
  return hasOutgrown(said) ? undefined : { head, said }
}

/** The lines of a file, each a text of its own: as one the file would fill the memory twice over. */
function* textsIn(bytes: Buffer): Generator<string, undefined> {
  for (let from = 0, end = 0; from < bytes.length; from = end + 1) {
    end = bytes.indexOf('\n', from)
    if (end < 0) end = bytes.length
    yield bytes.toString('utf8', from, end)
  }
  return undefined
}

/** Nothing of a line that a crash cut short. */
function parsed<Value>(line: string): Value[] {
  try {
    return [JSON.parse(line) as Value]
  } catch {
    return []
  }
}

const documentsOf = (said: Said, texts: TextFile, { dated, keptDocument }: Keeping) =>
  documentsFrom(said, (document, place) => {
    if (place && !texts.holds(place)) return null
    const kept = keptDocument(document, place, texts)
    dated(kept)
    return kept
  })

/** A line begins anew whatever became of the one before. */
function textOf([name, document]: Line, { placeOf }: Keeping): string {
  const place = typeof document === 'string' ? null : placeOf(document)
  return `\n${JSON.stringify([name, document, place])}`
}

/** As many lines at once as are worth a write. */
function* textsOf(lines: readonly Line[], keeping: Keeping): Generator<string> {
  for (let from = 0; from < lines.length; from += 1000) {
    const some = lines.slice(from, from + 1000)
    yield some.map((line) => textOf(line, keeping)).join('')
  }
}

async function writeWhole(file: string, head: string, lines: Iterable<string>): Promise<void> {
  await writeFile(`${file}.new`, head)
  await writeFile(`${file}.new`, lines, { flag: 'a' })
  await rename(`${file}.new`, file)
}

/** Removes texts that another program kept. */
async function removeTexts(folder: string, but: string): Promise<void> {
  const names = await readdir(path.dirname(folder))
  const others = names.filter((name) => name.startsWith(textsPrefix(folder)) && name !== but)
  await Promise.all(others.map((name) => rm(path.join(path.dirname(folder), name))))
}
