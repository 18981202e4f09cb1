import type { ReaderEdition } from '../data/views/reader-edition'
import { escapeHtml } from '../richtext/escape-html'
import { documentText } from './document'

/** Title page and imprint in one: what the volume is, for whom, from where. */
export function imprintDocument({
  title,
  volume,
  audience,
  summary,
  address,
  site,
  planned,
  demo,
}: ReaderEdition) {
  const lines = [
    audience && `适读：${audience}`,
    site.owner && `编印：${site.owner}`,
    planned.length > 0 && `编写中：${planned.join('、')}`,
    demo && '演示数据：书中人物与学校均为虚构。',
  ].filter((line) => typeof line === 'string' && line !== '')
  const body = [
    '<section epub:type="titlepage">',
    `<p class="series">清廉读本 · ${escapeHtml(volume)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...lines.map((line) => `<p class="small">${escapeHtml(String(line))}</p>`),
    `<p class="small">在线阅读：<a href="${escapeHtml(address)}">${escapeHtml(site.name)}</a></p>`,
    '</section>',
  ].join('\n')
  return documentText({ title, part: 'frontmatter', className: 'imprint', body })
}
