import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ShownPage } from '../../site/src/data/sent-page'
import { filesIn, hashOf } from './files-in'

type Bundle = typeof import('../../site/src/renderer')

/** The compiled program of the site: its data module and its pages. */
export type SiteProgram = Pick<
  Bundle,
  | 'articleCopy'
  | 'dated'
  | 'documentPage'
  | 'keptDocument'
  | 'lists'
  | 'placeOf'
  | 'readChanges'
  | 'readDocuments'
  | 'readMedia'
  | 'receivedPage'
  | 'siteModel'
  | 'pages'
  | 'searchFilesOf'
  | 'sentPage'
  | 'show'
  | 'showAside'
  | 'withDocument'
> & {
  /** The bytes of a page that has been shown. Throws when the page cannot be rendered, with the fault of its texts if they have one. */
  render: (page: ShownPage, origin: string) => Promise<Buffer>
}

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
export async function openSiteProgram(folder: string): Promise<SiteProgram> {
  const entry = pathToFileURL(path.resolve(folder, 'server/entry.mjs')).href
  const { app, faultIn, ...data } = (await import(entry)) as Bundle
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]))

  const render: SiteProgram['render'] = async ({ path: place, component, kind, view }, origin) => {
    const routeData = routes.get(component)
    if (!routeData) throw new Error(`网站程序里没有 ${component}，请重新编译网站。`)
    const response = await app.render(new Request(new URL(place, origin)), { routeData })
    const expected = kind === 'not-found' ? 404 : 200
    if (response.status !== expected)
      throw faultIn(view) ?? new Error(`页面 ${place} 没有生成成功，请系统管理员查看日志。`)
    return Buffer.from(await response.arrayBuffer())
  }

  return { ...data, render }
}

const filesOf = (folder: string) =>
  filesIn(folder).catch((error) => {
    throw new Error('网站程序还没有编译，请系统管理员运行 npm run build:site。', { cause: error })
  })
