import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Documents } from '../../site/src/data/documents'
import { writeArticles, writeIn } from './written-articles'

const run = promisify(execFile)

const frame = (main: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }} · {{ .Site.Title }}</title>` +
  `<link rel="stylesheet" href="/site.css"></head><body><header><a href="/">{{ .Site.Title }}</a></header>` +
  `<main><h1>{{ .Title }}</h1>${main}</main><footer>{{ .Site.Title }}</footer></body></html>`

const list = `<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ul>`

/** Milliseconds of Hugo on the articles of a site, with pages much simpler than ours: each article, its lists and schools; null where Hugo is not installed. */
export async function hugoSite(documents: Documents, folder: string): Promise<number | null> {
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
  await writeIn(
    folder,
    'layouts/_default/single.html',
    frame(
      '<p>{{ .Params.summary }}</p>{{ .Content }}{{ range first 3 .CurrentSection.Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
    ),
  )
  await writeIn(folder, 'layouts/_default/list.html', frame(list))
  await writeIn(folder, 'layouts/index.html', frame(list))
  await writeArticles(documents, path.join(folder, 'content'))
  const began = performance.now()
  await run('hugo', ['--quiet', '--source', folder], { maxBuffer: 1e8 })
  return performance.now() - began
}
