import sanitizeHtml, { type Attributes, type Tag } from 'sanitize-html'
import { alignments, classStyles, column, elementStyles } from './wechat-styles'

/** A picture that stood in a text: `file` is its name in the media collection, in its widest form. */
export type WechatPicture = { number: number; file: string; caption: string }

export type WechatText = { html: string; plain: string; pictures: WechatPicture[] }

/**
 * A text of the site for the editor of official accounts: styles on every element and nothing else, pictures as 【图1】,
 * addresses behind the words of their links.
 */
export function wechatText(html: string): WechatText {
  const pictures: WechatPicture[] = []
  const picture = (_: string, { alt = '', src = '', srcset }: Attributes): Tag => {
    const number = pictures.push({ number: pictures.length + 1, file: fileIn(srcset, src), caption: alt })
    return { tagName: 'p', attribs: { class: 'mark' }, text: `【图${number}】` }
  }
  const inner = sanitizeHtml(withAddresses(html), {
    allowedTags: [...Object.keys(elementStyles), 'br', 'rp', 'thead', 'tbody', 'tr'],
    allowedAttributes: {
      '*': ['style'],
      th: ['style', 'colspan', 'rowspan'],
      td: ['style', 'colspan', 'rowspan'],
      ol: ['style', 'start'],
    },
    parseStyleAttributes: false,
    transformTags: {
      '*': (tagName, { class: names = '', colspan, rowspan, start }) => ({
        tagName,
        attribs: given({ style: styleOf(tagName, names), colspan, rowspan, start }),
      }),
      img: picture,
      figcaption: () => ({ tagName: 'p', attribs: { class: 'caption' } }),
    },
  })
  return { html: `<section style="${column}">${inner}</section>`, plain: plainText(inner), pictures }
}

const given = (attributes: Record<string, string | undefined>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter((one): one is [string, string] => one[1] !== undefined),
  )

function styleOf(tag: string, names: string): string | undefined {
  const classes = names.split(' ')
  const own = classes.map((name) => classStyles[name]).find(Boolean) ?? elementStyles[tag]
  return [own, ...classes.map((name) => alignments[name])].filter(Boolean).join(';') || undefined
}

/** The name of a picture's file; of several forms the widest, which stands last. */
const fileIn = (srcset: string | undefined, src: string): string =>
  decodeURIComponent((srcset?.split(', ').at(-1)?.split(' ')[0] || src).split('/').at(-1) ?? '')

/** Official accounts take no links out: an address stands in brackets behind the words. */
const withAddresses = (html: string): string =>
  html.replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, address: string, words: string) =>
    /^(https?:|mailto:|tel:)/i.test(address) && words !== address
      ? `${words}（${address.replace(/^(mailto|tel):/i, '')}）`
      : words,
  )

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&nbsp;': ' ',
}

/** The words alone, a line for each block; readings are left out. */
function plainText(html: string): string {
  const lines = html
    .replace(/<br[^>]*>|<\/(p|h[2-6]|li|tr|blockquote)>/g, '$&\n')
    .replace(/<\/t[dh]>/g, '$&\t')
  const words = sanitizeHtml(lines, { allowedTags: [], nonTextTags: ['rt', 'rp', 'script', 'style'] })
  return words
    .replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/[\t ]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
