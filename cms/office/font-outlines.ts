import { readFile } from 'node:fs/promises'
import { type Font, Path, parse } from 'opentype.js/dist/opentype.mjs'
import subsetFont from 'subset-font'
import { type FontSlice, fontSlice } from './font-slices'

/** The shape of a character, in thousandths of its height. */
export type Outline = { path: Path; advanceWidth: number }

/** The outlines of characters at a weight from 200 to 900; what no slice of the font has is left out. */
export async function outlinesOf(characters: string[], weight: number): Promise<Map<string, Outline>> {
  const outlines = new Map<string, Outline>()
  const bySlice = Map.groupBy(characters, (character) => fontSlice(character.codePointAt(0) ?? 0))
  for (const [slice, wanted] of bySlice) {
    const font = slice && (await cutOut(slice, wanted.join(''), weight))
    if (!font) continue
    for (const character of wanted.filter((each) => font.charToGlyphIndex(each) > 0)) {
      const { path, advanceWidth = 1000 } = font.charToGlyph(character)
      outlines.set(character, character === '—' ? unbroken(path) : { path, advanceWidth })
    }
  }
  return outlines
}

/** Two dashes make one line in Chinese; as the font has them, there would be a gap. */
function unbroken(dash: Path): Outline {
  const { y1, y2 } = dash.getBoundingBox()
  const path = new Path()
  path.moveTo(0, y1)
  path.lineTo(0, y2)
  path.lineTo(1000, y2)
  path.lineTo(1000, y1)
  path.close()
  return { path, advanceWidth: 1000 }
}

/** The characters out of one file, or undefined when it has none of them: style sheets claim more than files hold. */
async function cutOut({ file }: FontSlice, wanted: string, weight: number): Promise<Font | undefined> {
  const cut = await subsetFont(await readFile(file), wanted, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    keepFeatures: [],
    noHinting: true,
  })
  try {
    return parse(new Uint8Array(cut).buffer)
  } catch {
    return undefined
  }
}
