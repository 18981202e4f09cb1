import { marks } from '../components/reader/marks'
import type { ReaderEdition } from '../data/views/reader-edition'
import { escapeHtml } from '../richtext/escape-html'
import { documentText } from './document'
import { xhtmlOf } from './xhtml'

type Chapter = ReaderEdition['chapters'][number]

/** A chapter; `pictures` are the files of each section's pictures. */
export function chapterDocument(
  { number, title, heading, sections, source }: Chapter,
  { spelled, type, address }: Pick<ReaderEdition, 'spelled' | 'type' | 'address'>,
  pictures: readonly (readonly string[])[],
): string {
  const { origin } = new URL(address)
  const parts = sections.map(({ kind, mark, body }, index) => {
    const icon = `<svg xmlns="http://www.w3.org/2000/svg" class="mark" viewBox="0 0 24 24" aria-hidden="true">${marks[mark]}</svg>`
    return [
      `<section class="part part-${mark}">`,
      `<h2>${icon}${escapeHtml(kind)}</h2>`,
      xhtmlOf(body.html, { pictures: pictures[index] ?? [], origin }),
      '</section>',
    ].join('\n')
  })
  return documentText({
    title,
    part: 'bodymatter',
    className: `type-${type}${spelled ? ' spelled' : ''}`,
    body: [
      '<section epub:type="chapter">',
      '<header>',
      `<p class="number">第 ${number} 章</p>`,
      `<h1>${heading.html}</h1>`,
      '</header>',
      ...parts,
      ...(source ? [`<p class="small">${escapeHtml(source)}</p>`] : []),
      '</section>',
    ].join('\n'),
  })
}
