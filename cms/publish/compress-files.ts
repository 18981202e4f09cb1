import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { endings, isText } from './compress'
import type { SiteRecord } from './record'
import type { Threads } from './threads/threads'

/** The texts in the site that stand without their compressed forms. */
export function plainFiles(folder: string, record: SiteRecord): Set<string> {
  const last = endings.at(-1) ?? ''
  return new Set(
    [...record.keys()].filter((file) => isText(file) && !existsSync(path.join(folder, file) + last)),
  )
}

/**
 * Puts compressed forms beside texts of the site, and takes these from the set, until it is to give way. Until then they are
 * served as they are.
 * @returns what kept some from being compressed, or null.
 */
export async function compressFiles(
  folder: string,
  plain: Set<string>,
  giveWay: () => boolean,
  threads: Threads,
): Promise<unknown> {
  const files = [...plain].filter((file) => existsSync(path.join(folder, file)))
  plain.clear()
  if (files.length === 0) return null
  const by = `${folder}.compressing`
  let fault: unknown = null
  try {
    await rm(by, { recursive: true, force: true })
    await mkdir(by)
    const left = await threads.compressFiles(files, by, giveWay, (file, error) => {
      plain.add(file)
      fault = error
    })
    for (const file of left) plain.add(file)
  } catch (error) {
    for (const file of files) plain.add(file)
    fault = error
  }
  await rm(by, { recursive: true, force: true }).catch(() => {})
  return fault
}
