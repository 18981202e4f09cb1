import type { Attachment } from '../data/attachment'
import type { Picture } from '../data/picture'
import { escapeHtml } from './escape-html'

/** A picture in a text: as wide as the measure, or the screen on a phone. */
export function figureHtml(picture: Picture, caption: string | null, className: string): string {
  const { src, srcset, avif, width, height, alt } = picture
  const sourcesOf = (set: string) =>
    set ? ` srcset="${escapeHtml(set)}" sizes="(min-width: 720px) 646px, 100vw"` : ''
  const source = avif ? `<source type="image/avif"${sourcesOf(avif)}>` : ''
  const size = `width="${width}" height="${height}"`
  const image = `<img src="${escapeHtml(src)}"${sourcesOf(srcset)} ${size} alt="${escapeHtml(alt)}" loading="lazy" decoding="async">`
  const shown = source ? `<picture>${source}${image}</picture>` : image
  const words = [caption, picture.credit && `供图：${picture.credit}`].filter(Boolean).join(' ')
  return `<figure${className}>${shown}${words && `<figcaption>${escapeHtml(words)}</figcaption>`}</figure>`
}

/** A file in a text, as a link that names its kind and size. */
export function fileHtml({ name, href, kind, size }: Attachment, className: string): string {
  return `<p${className}><a href="${escapeHtml(href)}" download>${escapeHtml(name)}（${kind}，${size}）</a></p>`
}
