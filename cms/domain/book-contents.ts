/** A place in a volume's contents: a chapter, or null for one of which there is only the title. */
export type Place<Chapter> = { number: number; title: string; chapter: Chapter | null }

type Numbered = { number: number; title: string }

/** The contents of a volume in order. Titles without a chapter take, in their order, the numbers that the chapters leave free, as on the site. */
export function bookContents<Chapter extends Numbered>(
  chapters: readonly Chapter[],
  planned: readonly string[],
): Place<Chapter>[] {
  const written = chapters.map((chapter) => ({ number: chapter.number, title: chapter.title, chapter }))
  const taken = new Set(written.map(({ number }) => number))
  const titles = new Set(written.map(({ title }) => title))
  let number = 0
  const waiting = planned
    .filter((title) => !titles.has(title))
    .map((title) => {
      do number += 1
      while (taken.has(number))
      return { number, title, chapter: null }
    })
  return [...written, ...waiting].sort((one, other) => one.number - other.number)
}

/** The number of a new chapter: the one that is kept for its title, or else behind all others. */
export function numberOfNew(title: string, contents: readonly Place<unknown>[]): number {
  const kept = contents.find((place) => place.chapter === null && place.title === title)
  return kept?.number ?? (contents.at(-1)?.number ?? 0) + 1
}
