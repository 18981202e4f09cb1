import { openRenderer, type Renderer } from '@cms/publish/renderer'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Documents } from '../../site/src/data/documents'
import { compileSite } from './compiled'
import { sample } from './sample'

const origin = 'https://qingfeng.example.cn'

let compiled: string
let renderer: Renderer
let site: Map<string, string>

beforeAll(async () => {
  compiled = await compileSite()
  renderer = await openRenderer(compiled)
  site = new Map([...(await renderAll(sample()))].map(([path, { html }]) => [path, html]))
})

async function renderAll(documents: Documents): Promise<Map<string, { key: string; html: string }>> {
  const pages = renderer.pages(renderer.siteModel(documents, origin))
  const rendered = new Map<string, { key: string; html: string }>()
  for (const page of pages) {
    rendered.set(page.path, { key: page.key, html: (await renderer.render(page, origin)).toString() })
  }
  return rendered
}

const htmlPages = () => [...site].filter(([path]) => path.endsWith('/') || path.endsWith('.html'))

/** Every place that the values of an attribute lead to, with the page it stands on. */
function places(attribute: string): { page: string; to: string }[] {
  return htmlPages().flatMap(([page, html]) =>
    [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, to = '']) => ({
      page,
      to: to.replaceAll('&amp;', '&'),
    })),
  )
}

describe('every page', () => {
  it('has no inline style and no inline script, which the content security policy would refuse', () => {
    const offending = htmlPages().filter(([, html]) =>
      /<style|\sstyle=|\son\w+=|<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))/.test(html),
    )
    expect(offending.map(([path]) => path)).toEqual([])
  })

  it('leads only to places that exist', () => {
    const { files } = renderer.siteModel(sample(), origin)
    const known = new Set([
      ...site.keys(),
      ...renderer.assets.map(({ file }) => `/${file}`),
      ...[...files.keys()].map((name) => `/media/${encodeURIComponent(name)}`),
    ])
    const sources = places('srcset').flatMap(({ page, to }) =>
      to.split(', ').map((source) => ({ page, to: source.split(' ')[0] ?? '' })),
    )
    const all = [...places('href'), ...places('src'), ...sources]
    const dead = all.filter(({ page, to }) => {
      if (/^(https?:|mailto:|tel:)/.test(to))
        return !to.startsWith(origin)
          ? to.startsWith('http://localhost')
          : !known.has(to.slice(origin.length))
      const [path, anchor] = to.replace(/\?[^#]*/, '').split('#')
      const target = path === '' ? page : (path ?? '')
      if (!known.has(target)) return !/^\/(admin|api)\b/.test(target)
      return anchor !== undefined && site.has(target) && !site.get(target)?.includes(`id="${anchor}"`)
    })
    expect(dead).toEqual([])
    expect(all.length).toBeGreaterThan(500)
  })

  it('gives no id twice', () => {
    const twice = htmlPages().flatMap(([page, html]) => {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`)
    })
    expect(twice).toEqual([])
  })

  it('has one heading of the first level and a title', () => {
    const odd = htmlPages().filter(
      ([, html]) => html.match(/<h1[\s>]/g)?.length !== 1 || !/<title>[^<]+<\/title>/.test(html),
    )
    expect(odd.map(([path]) => path)).toEqual([])
  })
})

type Leaf = { name: string; change: (documents: Documents) => void }

/** Every text, number and switch of the sample, and how to change it to another of its kind. */
function leaves(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => leaves(item, [...path, name]))
  }
  const set = (next: unknown) => (documents: Documents) => {
    const last = path.at(-1) ?? ''
    const holder = path
      .slice(0, -1)
      .reduce((at: unknown, name) => (at as Record<string, unknown>)[name], documents)
    ;(holder as Record<string, unknown>)[last] = next
  }
  const name = path.join('.')
  if (typeof value === 'number') return [{ name, change: set(value + 1) }]
  if (typeof value === 'boolean') return [{ name, change: set(!value) }]
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return [{ name, change: set(value.replace(/^\d{4}/, '2024')) }]
  return /[\u4e00-\u9fff]/.test(value) ? [{ name, change: set(`${value}改`) }] : []
}

describe('a page', () => {
  it('never changes without its key, whatever changes in the documents', async () => {
    const before = await renderAll(sample())
    const forgotten: string[] = []
    const all = leaves(sample())
    for (const { name, change } of all) {
      const documents = sample()
      change(documents)
      for (const [path, { key, html }] of await renderAll(documents)) {
        const old = before.get(path)
        if (old && old.html !== html && old.key === key) forgotten.push(`${name} on ${path}`)
      }
    }
    expect(forgotten).toEqual([])
    expect(all.length).toBeGreaterThan(150)
  }, 240_000)
})
