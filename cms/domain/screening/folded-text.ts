/** A text made comparable, and for each UTF-16 unit of it where it stands in the original. */
export type FoldedText = { text: string; starts: number[]; ends: number[] }

/** Characters that PDF files put in the place of ordinary ones, and that Unicode does not map to them. */
const radicals = '⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰'
const ordinary = '民西见角贝车长门青韦页风飞食马鱼鸟麦黄齐齿龙'
const ordinaryOf = new Map([...radicals].map((radical, index) => [radical, ordinary[index] ?? radical]))

const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u
const letter = /[\p{L}\p{N}]/u

/** Half-width and lower case, without zero-width characters; spaces and punctuation stay. */
export function withPlainWidth(text: string): FoldedText {
  return fold(text, (character) => !invisible.test(character))
}

/** The same with letters and digits only, so a name is found through spaces, dots and quotes. */
export function lettersOnly(text: string): FoldedText {
  return fold(text, (character) => letter.test(character) && !invisible.test(character))
}

/** Where the stretch from `from` to before `to` of the folded text stands in the original. */
export function originalRange({ starts, ends }: FoldedText, from: number, to: number) {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}

function fold(original: string, keep: (character: string) => boolean): FoldedText {
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of original) {
    const end = offset + character.length
    for (const plain of plainOf(character)) {
      if (!keep(plain)) continue
      folded.push(plain)
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(offset)
        ends.push(end)
      }
    }
    offset = end
  }
  return { text: folded.join(''), starts, ends }
}

function plainOf(character: string): string {
  if (character >= '一' && character <= '鿿') return character
  return (ordinaryOf.get(character) ?? character).normalize('NFKC').toLowerCase()
}
