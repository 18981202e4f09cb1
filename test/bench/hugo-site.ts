import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Documents } from '../../site/src/data/documents'
import type { Loop, Templates, Words } from './same-pages'
import { writeArticles, writeIn } from './written-articles'

const run = promisify(execFile)

const of = (item: string): Words => ({
  title: `{{ ${item}.Title }}`,
  summary: `{{ ${item}.Params.summary }}`,
  time: `{{ ${item}.Date.Format "2006-01-02T15:04:05.000Z" }}`,
  address: `{{ ${item}.RelPermalink }}`,
})

const each = (articles: string): Loop => ({
  begin: `{{ range $item := ${articles} }}`,
  end: '{{ end }}',
  of: of('$item'),
})

/** Milliseconds of Hugo on the articles of a site, with pages like ours: each article, its lists and schools; null where Hugo is not installed. */
export async function hugoSite(
  documents: Documents,
  { article, list }: Templates,
  folder: string,
): Promise<number | null> {
  const installed = await run('hugo', ['version']).catch(() => null)
  if (!installed) return null
  await writeIn(
    folder,
    'config.json',
    JSON.stringify({
      baseURL: 'https://qingfeng.example.cn/',
      title: '清风校园',
      paginate: 20,
      taxonomies: { school: 'schools' },
    }),
  )
  const single = article(of(''), '{{ .Content }}', each('first 3 .CurrentSection.Pages'))
  await writeIn(folder, 'layouts/_default/single.html', single)
  for (const name of ['_default/list', 'index'])
    await writeIn(folder, `layouts/${name}.html`, list(each('.Paginator.Pages')))
  await writeArticles(documents, path.join(folder, 'content'))
  const began = performance.now()
  await run('hugo', ['--quiet', '--source', folder], { maxBuffer: 1e8 })
  return performance.now() - began
}
