import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '../../site/src/data/page'

type Bundle = typeof import('../../site/src/renderer')

/** The compiled site: its data module, its pages, and the files that every page needs. */
export type Renderer = Pick<
  Bundle,
  | 'articleCopy'
  | 'documentPage'
  | 'readChanges'
  | 'readDocuments'
  | 'readMedia'
  | 'siteModel'
  | 'pages'
  | 'searchFilesOf'
  | 'show'
  | 'showAside'
  | 'withDocument'
> & {
  /** Changes with every build of the site's code. */
  release: string
  /** Stylesheets, scripts and the like, by their place in the site. */
  assets: { file: string; bytes: Buffer }[]
  /** The bytes of a page that has been shown. Throws when the page cannot be rendered, with the fault of its texts if they have one. */
  render: (page: Page, origin: string) => Promise<Buffer>
}

/** Opens the folder that `RENDERER=1 astro build` wrote. */
export async function openRenderer(folder: string): Promise<Renderer> {
  const code = await filesIn(path.join(folder, 'server'))
  const assets = await filesIn(path.join(folder, 'client'))
  const entry = pathToFileURL(path.resolve(folder, 'server/entry.mjs')).href
  const { app, faultIn, ...data } = (await import(entry)) as Bundle
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]))

  const render: Renderer['render'] = async ({ path: place, component, kind, view }, origin) => {
    const routeData = routes.get(component)
    if (!routeData) throw new Error(`网站程序里没有 ${component}，请重新编译网站。`)
    const response = await app.render(new Request(new URL(place, origin)), { routeData })
    const expected = kind === 'not-found' ? 404 : 200
    if (response.status !== expected)
      throw faultIn(view) ?? new Error(`页面 ${place} 没有生成成功，请系统管理员查看日志。`)
    return Buffer.from(await response.arrayBuffer())
  }

  return { ...data, release: hashOf([...code, ...assets]), assets, render }
}

async function filesIn(folder: string): Promise<{ file: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    throw new Error('网站程序还没有编译，请系统管理员运行 npm run build:site。', { cause: error })
  })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async (file) => ({
      file: path.relative(folder, file).split(path.sep).join('/'),
      bytes: await readFile(file),
    })),
  )
}

function hashOf(files: { file: string; bytes: Buffer }[]): string {
  const hash = createHash('sha256')
  for (const { file, bytes } of files) hash.update(`${file}\n${bytes.length}\n`).update(bytes)
  return hash.digest('base64url')
}
