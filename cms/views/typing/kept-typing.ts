/** What was typed and not saved, when, and the saved state (its `updatedAt`) it was typed over. */
export type Typing = { data: Record<string, unknown>; at: number; base: string | null }

const prefix = 'qingfeng.typing.'
const longest = 14 * 24 * 60 * 60_000

const keyOf = (account: string, document: string) => `${prefix}${account}.${document}`

/** Under which name typing is kept: the document's id, or the collection of one that has not been saved yet. */
export const typedInto = (collection: string | undefined, id: number | string | undefined): string =>
  id ? String(id) : `new-${collection}`

/** Keeps on this computer what an account has typed into a document and not saved, or forgets it. */
export function keepTyping(account: string, document: string, typing: Typing | null): void {
  try {
    if (typing) window.localStorage.setItem(keyOf(account, document), JSON.stringify(typing))
    else window.localStorage.removeItem(keyOf(account, document))
  } catch {
    // A browser may refuse storage; the text is still in the form.
  }
}

export function keptTyping(account: string, document: string): Typing | null {
  try {
    const typing = JSON.parse(
      window.localStorage.getItem(keyOf(account, document)) ?? 'null',
    ) as Typing | null
    return typing && Date.now() - typing.at < longest ? typing : null
  } catch {
    return null
  }
}

/** Forgets whatever an account has typed on this computer: others may sit down at it next. */
export function forgetTyping(account: string): void {
  try {
    for (const key of Object.keys(window.localStorage)) {
      if (key.startsWith(`${prefix}${account}.`)) window.localStorage.removeItem(key)
    }
  } catch {
    // Nothing could be kept either.
  }
}
