const readings = /<rt>[^<]*<\/rt>/g
/** Elements in the middle of a line: what stands before and after them belongs together. */
const inline = /<\/?(?:a|b|code|em|i|mark|ruby|s|span|strong|sub|sup|u)(?:\s[^>]*)?>/g
const elements = /<[^>]*>/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', emsp: ' ', nbsp: ' ' }

/** The words of a text that the site has written as HTML, each block on a line of its own, without pinyin. */
export function plainText(html: string): string {
  return html
    .replace(readings, '')
    .replace(inline, '')
    .replace(elements, '\n')
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\n+/g, '\n')
    .trim()
}
