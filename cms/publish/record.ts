import { existsSync } from 'node:fs'
import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'

/** What stands in the site: file → key. An empty key stands for a write that was begun and perhaps not finished. */
export type SiteRecord = Map<string, string>

/** A file's new key, or null for one that is gone. */
export type RecordChange = readonly [file: string, key: string | null]

const fileOf = (folder: string) => `${folder}.json`
const logOf = (folder: string) => `${fileOf(folder)}.log`

/** Reads the record beside the site and the changes after it. */
export async function readRecord(folder: string): Promise<SiteRecord> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => null)
  const record: SiteRecord = new Map(JSON.parse(text ?? '[]') as [string, string][])
  const log = await readFile(logOf(folder), 'utf8').catch(() => '')
  for (const line of log.split('\n').slice(0, -1)) change(record, JSON.parse(line) as RecordChange)
  if (text !== null && (log === '' || log.endsWith('\n'))) lengths.set(record, log.length)
  return record
}

/** Takes the key from every file that is not there any more; whether there was one. */
export function forgetLost(folder: string, record: SiteRecord): boolean {
  const lost = [...record].filter(([file, key]) => key && !existsSync(`${folder}/${file}`))
  for (const [file] of lost) record.set(file, '')
  return lost.length > 0
}

function change(record: SiteRecord, [file, key]: RecordChange): void {
  if (key === null) record.delete(file)
  else record.set(file, key)
}

/** More changes than this at once are written as a whole record. */
const many = 5000

/** A log longer than this gives way to a whole record. */
const longest = 1_000_000

/** How long the log is, of a record that can be gone on with: it stands as a whole, and its log ends with a whole line. */
const lengths = new WeakMap<SiteRecord, number>()

/**
 * Enters changes in the record and in the log beside the site. A log that is long, or was not written to its end, gives way
 * to a whole record.
 */
export async function enter(
  folder: string,
  record: SiteRecord,
  changes: readonly RecordChange[],
): Promise<void> {
  for (const one of changes) change(record, one)
  const lines = changes.map((one) => `${JSON.stringify(one)}\n`).join('')
  const length = (lengths.get(record) ?? longest) + lines.length
  if (changes.length <= many && length <= longest) {
    lengths.delete(record)
    await appendFile(logOf(folder), lines)
    lengths.set(record, length)
    return
  }
  await writeWhole(folder, record)
  lengths.set(record, 0)
}

/** As JSON, a few thousand files at once: the text of a large site would be held whole, and once more for writing it. */
function* textOf(record: SiteRecord): Generator<string> {
  const entries = [...record]
  yield '['
  for (let from = 0; from < entries.length; from += many) {
    const some = JSON.stringify(entries.slice(from, from + many)).slice(1, -1)
    yield from === 0 ? some : `,${some}`
  }
  yield ']'
}

/** The log goes after the record that holds what it says: entered twice it says the same. */
async function writeWhole(folder: string, record: SiteRecord): Promise<void> {
  const file = fileOf(folder)
  await writeFile(`${file}.new`, textOf(record))
  await rename(`${file}.new`, file)
  await rm(logOf(folder), { force: true })
}
