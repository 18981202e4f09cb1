import { hash } from 'node:crypto'
import type { SiteModel } from '../../site/src/data/model'
import type { Page } from '../../site/src/data/page'
import { refusePersonalData, wordsShown } from './refuse-personal-data'
import type { Renderer } from './renderer'

/** A file of the published site. It is made again only when its key changes. A page that people see has a title. */
export type Item = {
  file: string
  key: string
  page: boolean
  title?: string
  make: () => Promise<Uint8Array>
}

/** Where a page's file stands: `/cases/` is `cases/index.html`. */
export const fileOf = ({ path }: Pick<Page, 'path'>): string =>
  path.slice(1) + (path.endsWith('/') ? 'index.html' : '')

/** The items of pages; a page that is the same object has the same item. */
export function pageItems({ render, release }: Pick<Renderer, 'render' | 'release'>, origin: string) {
  const items = new WeakMap<Page, Item>()
  return (page: Page): Item => {
    const item = items.get(page) ?? pageItem(page, { render, release }, origin)
    items.set(page, item)
    return item
  }
}

function pageItem(
  page: Page,
  { render, release }: Pick<Renderer, 'render' | 'release'>,
  origin: string,
): Item {
  const file = fileOf(page)
  return {
    file,
    key: `${release}.${page.key}`,
    page: file.endsWith('.html'),
    title: 'frame' in page.view ? page.view.frame.name : undefined,
    make: async () => {
      const bytes = await render(page, origin)
      refusePersonalData(page.kind === 'reader-epub' ? wordsShown(page.view) : bytes.toString())
      return bytes
    },
  }
}

export function assetItems({ assets }: Renderer): Item[] {
  return assets.map(({ file, bytes }) => ({
    file,
    key: hash('sha256', bytes, 'base64url'),
    page: false,
    make: async () => bytes,
  }))
}

/** The pictures and attachments that pages show, read from the CMS like everything else. */
export function mediaItems({ files }: SiteModel, read: (filename: string) => Promise<Uint8Array>): Item[] {
  return [...files].map(([filename, version]) => ({
    file: `media/${filename}`,
    key: version,
    page: false,
    make: async () => {
      if (!/^[^/\\]+$/.test(filename) || filename.startsWith('.'))
        throw new Error(`文件名“${filename}”不能发布，请改名后重新上传。`)
      return read(filename)
    },
  }))
}
