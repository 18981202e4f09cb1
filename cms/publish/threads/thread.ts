import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compressNow, endings } from '../compress'
import { refusePersonalData } from '../refuse-personal-data'
import { openSiteProgram, type SiteProgram } from '../renderer'
import { makeRoom, place, stands } from '../site-file'
import type { CompressFiles, Done, Faults, MakePages, PlaceFiles, SentFault } from './tasks'

let program: Promise<SiteProgram> | undefined

/** Makes pages beside the site, and the folders where they are to stand. */
export async function makePages({ compiled, folder, origin, works }: MakePages): Promise<Done[]> {
  program ??= openSiteProgram(compiled)
  const { receivedPage, render } = await program
  const done: Done[] = []
  for (const { file, from, page, standing } of works) {
    try {
      const html = (await render(receivedPage(page), origin, noFile)).toString()
      refusePersonalData(html)
      const same = standing && stands(folder, file, Buffer.from(html))
      if (!same) {
        makeRoom(folder, file)
        writeFileSync(from, html)
      }
      done.push(same ? 'same' : 'new')
    } catch (error) {
      done.push(sentFault(error))
    }
  }
  return done
}

/** Puts files in their places, one after another. */
export function placeFiles({ folder, staged }: PlaceFiles): Faults {
  return faultsOf(staged, ({ file, from }) => place(from, folder, file))
}

/** Puts compressed forms beside files that stand without them. */
export function compressFiles({ files, folder, from }: CompressFiles): Faults {
  return faultsOf(
    files.map((file) => ({ file })),
    ({ file }) => {
      const target = path.join(folder, file)
      for (const [index, bytes] of compressNow(file, readFileSync(target)).entries()) {
        writeFileSync(from, bytes)
        renameSync(from, target + endings[index])
      }
    },
  )
}

function faultsOf<Work extends { file: string }>(
  works: readonly Work[],
  treat: (work: Work) => void,
): Faults {
  return works.flatMap((work) => {
    try {
      treat(work)
      return []
    } catch (error) {
      return { ...sentFault(error), file: work.file }
    }
  })
}

function sentFault(error: unknown): SentFault {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, message } = error as NodeJS.ErrnoException
  return code === undefined ? { message } : { message, code }
}

const noFile = () => Promise.reject(new Error('a page carries files'))
