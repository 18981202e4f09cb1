/** Where the pictures of a text lie in the e-book, in their order, and where the site's own addresses begin. */
type Place = { pictures: readonly string[]; origin: string }

/**
 * The site's HTML of a text as XHTML for an e-book: each figure shows its picture from the archive, and links into the site
 * become whole addresses.
 */
export function xhtmlOf(html: string, { pictures, origin }: Place): string {
  const images = pictures.values()
  return html
    .replace(/<\/?picture>|<source [^>]*>/g, '')
    .replace(/<img [^>]*>/g, (image) => imageOf(image, images.next().value))
    .replace(/<(br|hr)>/g, '<$1/>')
    .replaceAll('&emsp;', '\u2003')
    .replace(/ href="\/(?!\/)/g, ` href="${origin}/`)
    .replace(/ (?:target="_blank"|download)(?=[ >])/g, '')
}

function imageOf(image: string, file: string | undefined): string {
  const [alt = ' alt=""'] = / alt="[^"]*"/.exec(image) ?? []
  return file ? `<img src="${file}"${alt}/>` : ''
}
