import { access, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What stands in the site: file → key. An empty key stands for a write that was begun and perhaps not finished. */
export type SiteRecord = Map<string, string>

const fileOf = (folder: string) => `${folder}.json`

/** Reads the record beside the site; a file that is not there any more has lost its key. */
export async function readRecord(folder: string): Promise<SiteRecord> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => '[]')
  const entries = JSON.parse(text) as [string, string][]
  return new Map(
    await Promise.all(entries.map(async ([file, key]) => [file, await checked(folder, file, key)] as const)),
  )
}

function checked(folder: string, file: string, key: string): Promise<string> {
  return access(path.join(folder, file)).then(
    () => key,
    () => '',
  )
}

export async function writeRecord(folder: string, record: SiteRecord): Promise<void> {
  const file = fileOf(folder)
  await writeFile(`${file}.new`, JSON.stringify([...record]))
  await rename(`${file}.new`, file)
}
