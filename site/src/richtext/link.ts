import { escapeHtml } from './escape-html'
import type { EditorNode } from './node'

const elsewhere = /^https?:\/\//i
const allowed = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/**
 * A link; one that leaves the site says so in `rel`.
 * @throws on an address that is neither a web, mail or telephone address nor a path of the site.
 */
export function linkHtml({ fields }: EditorNode, inner: string, name: string): string {
  const url = (fields?.url ?? '').trim()
  if (!allowed.test(url)) {
    throw new Error(
      `${name}里的链接“${url}”不能用：请写以 http:// 或 https:// 开头的完整网址，或以 / 开头的本站地址。`,
    )
  }
  const rel = elsewhere.test(url) ? ' rel="external noopener noreferrer"' : ''
  const target = fields?.newTab ? ' target="_blank"' : ''
  return `<a href="${escapeHtml(url)}"${rel}${target}>${inner}</a>`
}
