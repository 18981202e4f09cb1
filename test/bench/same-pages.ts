import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Documents } from '../../site/src/data/documents'

/** How another generator says what an article shows. */
export type Words = { title: string; summary: string; time: string; address: string }

/** What repeats something for some articles. */
export type Loop = { begin: string; end: string; of: Words }

/** Our own pages of an article and of a list as templates of another generator. */
export type Templates = {
  article: (of: Words, text: string, related: Loop) => string
  list: (listed: Loop) => string
}

type Article = Documents['cases'][number]

const card = /<li class="card card-case">.*?<\/li>/gs
const link = /class="card-link" href="\/cases\/([^"/]+)\/"/

/**
 * Templates for pages as large as ours: pages that have been published, with what is of an article put in the other
 * generator's words. What we compute of an article beside that, as its QR code, stands there as it is.
 */
export async function samePages(site: string, { cases }: Documents): Promise<Templates> {
  const bySlug = new Map(cases.map((one) => [one.slug, one]))
  const known = (slug: string): Article => {
    const found = bySlug.get(slug)
    if (!found) throw new Error(`no case ${slug}`)
    return found
  }
  const shown = known('synthetic-0')
  const article = await readFile(path.join(site, 'cases', shown.slug, 'index.html'), 'utf8')
  const list = await readFile(path.join(site, 'cases/page/3/index.html'), 'utf8')

  const cards = (html: string, { begin, end, of }: Loop): string => {
    const [first = ''] = html.match(card) ?? []
    const whole = begin + filled(first, known(link.exec(first)?.[1] ?? ''), of) + end
    let count = 0
    return html.replace(card, () => (count++ === 0 ? whole : ''))
  }
  return {
    article: (of, text, related) =>
      cards(filled(article, shown, of), related).replace(
        /<div class="prose">.*?<\/div>/s,
        () => `<div class="prose">${text}</div>`,
      ),
    list: (listed) => cards(list, listed),
  }
}

/** Titles of these articles are of Chinese characters alone; a page may let lines break within them. */
function filled(html: string, { publishedAt, slug, summary, title }: Article, of: Words): string {
  const words = new RegExp([...title].join('(?:<wbr>)?'), 'g')
  return html
    .replace(words, () => of.title)
    .replaceAll(summary, () => of.summary)
    .replaceAll(publishedAt ?? '', () => of.time)
    .replaceAll(`/cases/${slug}/`, () => of.address)
}
