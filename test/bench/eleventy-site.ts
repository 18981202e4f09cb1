import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Documents } from '../../site/src/data/documents'
import type { Loop, Templates, Words } from './same-pages'
import { writeArticles, writeIn } from './written-articles'

const run = promisify(execFile)
const program = path.resolve(import.meta.dirname, '../../node_modules/.bin/eleventy')

const of = (data: string, address: string): Words => ({
  title: `{{ ${data}title }}`,
  summary: `{{ ${data}summary }}`,
  time: `{{ ${data}date }}`,
  address: `{{ ${address} }}`,
})

const each = (articles: string): Loop => ({
  begin: `{% for item in ${articles} %}`,
  end: '{% endfor %}',
  of: of('item.data.', 'item.url'),
})

/** Lists of twenty: of each kind, of each school, and of all. */
const configuration = `
export default function (eleventy) {
  eleventy.addCollection('newest', (api) => api.getAll().filter(({ data }) => data.section).slice(-3))
  eleventy.addCollection('parts', (api) => {
    const articles = api.getAll().filter(({ data }) => data.section).toReversed()
    const lists = new Map()
    for (const item of articles)
      for (const name of ['index', item.data.section, ...item.data.schools.map((school) => 'schools/' + school)]) {
        if (!lists.has(name)) lists.set(name, [])
        lists.get(name).push(item)
      }
    return [...lists].flatMap(([name, items]) =>
      Array.from({ length: Math.ceil(items.length / 20) }, (_, page) => ({
        place: (name === 'index' ? '' : name + '/') + (page === 0 ? '' : 'page/' + (page + 1) + '/'),
        items: items.slice(page * 20, page * 20 + 20),
      })),
    )
  })
  return { dir: { input: 'content', output: 'out', includes: '../includes' } }
}
`

/** Milliseconds of Eleventy on the articles of a site, with pages like ours: each article, its lists and schools. */
export async function eleventySite(
  documents: Documents,
  { article, list }: Templates,
  folder: string,
): Promise<number> {
  await writeIn(folder, 'package.json', '{ "type": "module" }')
  await writeIn(folder, 'eleventy.config.js', configuration)
  await writeIn(
    folder,
    'includes/page.liquid',
    article(of('', 'page.url'), '{{ content }}', each('collections.newest')),
  )
  await writeIn(folder, 'content/content.json', '{ "layout": "page.liquid" }')
  const paged =
    'pagination: { data: collections.parts, size: 1, alias: part }\npermalink: "{{ part.place }}index.html"'
  await writeIn(folder, 'content/lists.liquid', `---\n${paged}\n---\n${list(each('part.items'))}`)
  await writeArticles(documents, path.join(folder, 'content'))
  const began = performance.now()
  await run(program, ['--quiet'], { cwd: folder, maxBuffer: 1e8 })
  return performance.now() - began
}
