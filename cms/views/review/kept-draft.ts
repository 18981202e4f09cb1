import { type Draft, emptyDraft } from './draft-marks'

/** A draft that the server has not got, and what the server had when it was begun. */
type Kept = { draft: Draft; base: Draft }

const keyOf = (judge: string, sheet: string) => `qingfeng.sheet.${judge}.${sheet}`

/** Keeps an unsaved draft on this computer under the judge's own name, or forgets it. */
export function keepDraft(judge: string, sheet: string, kept: Kept | null): void {
  try {
    if (kept) window.localStorage.setItem(keyOf(judge, sheet), JSON.stringify(kept))
    else window.localStorage.removeItem(keyOf(judge, sheet))
  } catch {
    // A browser may refuse storage; the draft is still in the form and on its way to the server.
  }
}

export function keptDraft(judge: string, sheet: string): Kept | null {
  try {
    const kept = JSON.parse(window.localStorage.getItem(keyOf(judge, sheet)) ?? 'null') as Kept | null
    return kept && { draft: { ...emptyDraft, ...kept.draft }, base: { ...emptyDraft, ...kept.base } }
  } catch {
    return null
  }
}
