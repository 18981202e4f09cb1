/**
 * The levels that the headings of a text have on a page: below `under`, the level of the heading the text stands under, and
 * none skipped, whichever sizes the editor chose; headings of one size that follow each other stay alike.
 */
export function headingLevels(chosen: readonly number[], under: number): number[] {
  const open: number[] = []
  return chosen.map((size) => {
    while ((open.at(-1) ?? 0) >= size) open.pop()
    open.push(size)
    return under + open.length
  })
}
