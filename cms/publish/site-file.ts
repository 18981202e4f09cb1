import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compress, endings, isText } from './compress'

/** Whether a file has these bytes already. */
export function stands(folder: string, file: string, bytes: Uint8Array): boolean {
  const target = path.join(folder, file)
  return existsSync(target) && readFileSync(target).equals(bytes)
}

/** Writes what is to become a file of the site beside it, with its compressed forms where it is a text. */
export async function prepare(from: string, file: string, bytes: Uint8Array): Promise<void> {
  const compressed = isText(file) ? await compress(file, bytes) : []
  await Promise.all([
    writeFile(from, bytes),
    ...compressed.map((variant, index) => writeFile(from + endings[index], variant)),
  ])
}

/** Makes the folder in which a file is to stand. */
export function makeRoom(folder: string, file: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
}

/**
 * Puts a file that was made beside the site in its place, in a folder that is there. The compressed files go first: a page and
 * its compressed forms are then never older than the lists that name it. Where none were made, there are none until they are.
 */
export function place(from: string, folder: string, file: string): void {
  const target = path.join(folder, file)
  if (isText(file)) {
    const compressed = existsSync(from + endings[0])
    for (const ending of endings) {
      if (compressed) renameSync(from + ending, target + ending)
      else if (existsSync(target + ending)) rmSync(target + ending)
    }
  }
  renameSync(from, target)
}

/** Removes a file, its compressed forms, and the folders that are empty without it. */
export function remove(folder: string, file: string): void {
  for (const ending of [...(isText(file) ? endings : []), ''])
    rmSync(path.join(folder, file) + ending, { force: true })
  for (let parent = path.dirname(file); parent !== '.'; parent = path.dirname(parent)) {
    try {
      rmdirSync(path.join(folder, parent))
    } catch {
      return
    }
  }
}
