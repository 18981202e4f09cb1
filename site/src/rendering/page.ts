/// <reference path="./manifest.d.ts" />
import { manifest } from 'virtual:astro:manifest'
import type { APIContext } from 'astro'
import { faultIn } from '../data/html'
import type { ShownPage } from '../data/sent-page'
import { type ReadFile, show } from '../data/shown'
import { type Component, Markup } from './compiled'

type Route = (typeof manifest.routes)[number]

const routes = new Map(manifest.routes.map((route) => [route.routeData.component, route]))

/** What one file of `pages` makes at an address: HTML as text, another file as its bytes. */
type Making = (url: URL) => Promise<string | Buffer>

/** Every `import()` goes through the loader, which costs more than a small page: each is asked for once. */
const makings = new Map<string, Promise<Making>>()

/**
 * A page: HTML as text, another file as its bytes. The files that it carries come from `readFile`. Throws when it cannot be
 * rendered, with the fault of its texts if they have one.
 */
export async function render(page: ShownPage, origin: string, readFile?: ReadFile): Promise<string | Buffer> {
  const { component, path } = page
  const route = routes.get(component)
  if (!route) throw new Error(`网站程序里没有 ${component}，请重新编译网站。`)
  const making = makings.get(component) ?? makingOf(route)
  makings.set(component, making)
  try {
    const make = await making
    return await show(page, () => make(new URL(path, origin)), readFile)
  } catch (error) {
    const fault = faultIn(page.view)
    if (fault) throw fault
    console.error(error)
    throw new Error(`页面 ${path} 没有生成成功，请系统管理员查看日志。`, { cause: error })
  }
}

/** What a file of `pages` exports: a page its component, another file what answers to a request. */
type Exported = { default: Component } | { GET: (context: Pick<APIContext, 'url'>) => Promise<Response> }

async function makingOf({ routeData, styles }: Route): Promise<Making> {
  const compiled = await manifest.pageMap?.get(routeData.component)?.()
  const exported = (await compiled?.page()) as unknown as Exported
  if ('GET' in exported) return async (url) => Buffer.from(await (await exported.GET({ url })).arrayBuffer())
  const head = new Markup(styles.map(linkOf).join(''))
  return async (url) => {
    const rendering = { head, createAstro: (props: object, slots: object) => ({ props, slots, url }) }
    const { html } = await exported.default(rendering, {}, {})
    return `<!DOCTYPE html>${html}`
  }
}

function linkOf(style: Route['styles'][number]): string {
  if (style.type !== 'external') throw new Error('stylesheets stand in files')
  return `<link rel="stylesheet" href="/${style.src}">`
}
