import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesIn, hashOf } from './files-in'

type Bundle = typeof import('../../site/src/renderer')

/** The compiled program of the site: its data module and its pages. */
export type SiteProgram = Pick<
  Bundle,
  | 'articleCopy'
  | 'carried'
  | 'dated'
  | 'documentPage'
  | 'keptDocument'
  | 'lists'
  | 'placeOf'
  | 'readChanges'
  | 'readDocuments'
  | 'readMedia'
  | 'receivedPage'
  | 'render'
  | 'siteModel'
  | 'pages'
  | 'searchFilesOf'
  | 'withDocument'
>

/** The compiled site: its program, and the files that every page needs. */
export type Renderer = SiteProgram & {
  /** The folder it was opened from. */
  compiled: string
  /** Changes with every build of the site's code. */
  release: string
  /** Stylesheets, scripts and the like, by their place in the site. */
  assets: { file: string; bytes: Buffer }[]
}

/** Opens the folder that `RENDERER=1 astro build` wrote. */
export async function openRenderer(folder: string): Promise<Renderer> {
  const code = await filesOf(path.join(folder, 'server'))
  const assets = await filesOf(path.join(folder, 'client'))
  const program = await openSiteProgram(folder)
  return { ...program, compiled: folder, release: hashOf([...code, ...assets]), assets }
}

/** Opens the program of such a folder, for a thread that needs no more. */
export const openSiteProgram = (folder: string): Promise<SiteProgram> => import(programOf(folder))

/** The address of such a folder's program. */
export const programOf = (folder: string): string =>
  pathToFileURL(path.resolve(folder, 'server/entry.mjs')).href

const filesOf = (folder: string) =>
  filesIn(folder).catch((error) => {
    throw new Error('网站程序还没有编译，请系统管理员运行 npm run build:site。', { cause: error })
  })
