import { escapeHtml } from '../richtext/escape-html'
import { documentText } from './document'

/** An entry of the contents: where it leads and what it says. */
export type Entry = { file: string; label: string }

/** The contents, which reading programs show too, and the landmarks for them alone. */
export function navigationDocument(entries: readonly Entry[], firstChapter: string): string {
  const items = entries.map(({ file, label }) => `<li><a href="${file}">${escapeHtml(label)}</a></li>`)
  const body = [
    '<nav epub:type="toc" id="toc">',
    '<h1>目录</h1>',
    '<ol>',
    ...items,
    '</ol>',
    '</nav>',
    '<nav epub:type="landmarks" hidden="hidden">',
    '<h2>要点</h2>',
    '<ol>',
    '<li><a epub:type="cover" href="cover.xhtml">封面</a></li>',
    '<li><a epub:type="toc" href="nav.xhtml#toc">目录</a></li>',
    `<li><a epub:type="bodymatter" href="${firstChapter}">正文</a></li>`,
    '</ol>',
    '</nav>',
  ].join('\n')
  return documentText({ title: '目录', part: 'frontmatter', className: 'contents', body })
}
