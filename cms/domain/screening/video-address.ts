/** A piece of what a school wrote as the address of its video: a web address that can be opened, or the words around one. */
export type AddressPiece = { text: string; href: string | null }

/** In Latin letters only, because a link is often pasted with 提取码 right behind it. */
const link = /(?:https?:\/\/|www\.|(?:[a-z\d-]+\.)+[a-z]{2,}(?=\/))[\w./?#=&%:~+!@,;$*-]*[\w/#=&%~+-]/gi

/** Cuts a written address up into its links and the words around them, such as the extraction code of a net disk. */
export function addressPieces(written: string): AddressPiece[] {
  const pieces: AddressPiece[] = []
  let done = 0
  for (const { 0: text, index } of written.matchAll(link)) {
    pieces.push({ text: written.slice(done, index), href: null }, { text, href: openedBy(text) })
    done = index + text.length
  }
  return [...pieces, { text: written.slice(done), href: null }].filter(({ text }) => text.trim())
}

const openedBy = (address: string) => (/^https?:/i.test(address) ? address : `https://${address}`)

/** A link with its escaped letters written out, so that a name in it can be read. */
export const readableLink = (address: string): string =>
  address.replace(/(?:%[89a-f][\da-f])+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
