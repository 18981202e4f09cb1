import { hash } from 'node:crypto'
import type { SiteModel } from '../../site/src/data/model'
import type { Page } from '../../site/src/data/page'
import type { SentPage } from '../../site/src/data/sent-page'
import type { ReadFile } from '../../site/src/data/shown'
import type { SiteRecord } from './record'
import { refusePersonalData, wordsShown } from './refuse-personal-data'
import type { Renderer } from './renderer'

/** A file of the published site. It is made again only when its key changes. */
export type Item = {
  readonly file: string
  readonly key: string
  readonly page: boolean
  /** What people call it, where they see it. */
  readonly title?: string | undefined
  /** Holds the whole texts of other pages. */
  readonly copies?: boolean
  /** The page, for another thread to make. Throws the fault of a text that cannot be written. */
  readonly sent?: (() => SentPage) | undefined
  make: () => Promise<Uint8Array>
}

/** Where a page's file stands: `/cases/` is `cases/index.html`. */
export const fileOf = ({ path }: Pick<Page, 'path'>): string =>
  path.slice(1) + (path.endsWith('/') ? 'index.html' : '')

/** The items of pages; a page that is the same object has the same item. The record says what stands in the site. */
export function pageItems(program: Program, site: Site) {
  const items = program.carried<Item>()
  return (page: Page, record: SiteRecord): Item => {
    const known = items.of(page)
    if (known) return known
    const item = new PageItem(page, program, site, record)
    items.give(page, item)
    return item
  }
}

/** The site's address, and what reads the files that a page carries. */
type Site = { origin: string; readFile: ReadFile }

type Program = Pick<Renderer, 'carried' | 'release' | 'render'>

/** There is one for every page of the site: what it can be asked stands in the class, not in each. */
class PageItem implements Item {
  readonly file: string
  readonly #of: Page
  readonly #program: Program
  readonly #site: Site
  readonly #recorded: string
  #key: string | undefined

  constructor(page: Page, program: Program, site: Site, record: SiteRecord) {
    this.file = fileOf(page)
    this.#of = page
    this.#program = program
    this.#site = site
    this.#recorded = record.get(this.file) ?? ''
  }

  get key(): string {
    this.#key ??= keyOf(this.#of, this.#program.release, this.#recorded, () => this.#of.key)
    return this.#key
  }

  get page(): boolean {
    return this.file.endsWith('.html')
  }

  get copies(): boolean {
    const { kind } = this.#of
    return kind === 'reader-epub' || kind === 'reader-print'
  }

  get title(): string | undefined {
    const { view } = this.#of
    return 'frame' in view ? view.frame.name : undefined
  }

  get sent(): Item['sent'] {
    return this.page ? () => this.#sent() : undefined
  }

  /** The key will be asked for when the page stands: it is made while threads have work, not when all wait for it. */
  #sent(): SentPage {
    const { key, page } = this.#of.sent()
    this.#key ??= keyOf(this.#of, this.#program.release, this.#recorded, () => key)
    return page
  }

  async make(): Promise<Uint8Array> {
    const { origin, readFile } = this.#site
    const made = await this.#program.render(this.#of, origin, readFile)
    refusePersonalData(this.#of.kind === 'reader-epub' ? wordsShown(this.#of.view) : made.toString())
    return Buffer.from(made)
  }
}

/** The key on record stays while the page's version is the same, and then nobody looks at what it shows, or its own key is. */
function keyOf({ version }: Page, release: string, recorded: string, shown: () => string): string {
  if (version === null) return `${release}.${shown()}`
  if (recorded.startsWith(`${release}.${version}.`)) return recorded
  const key = shown()
  const same = recorded.startsWith(`${release}.`) && recorded.endsWith(`.${key}`)
  return same ? recorded : [release, version, key].join('.')
}

/** The stylesheets, scripts and drawings that all pages share. */
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
