import { Font, Glyph, Path } from 'opentype.js/dist/opentype.mjs'
import { type Outline, outlinesOf } from './font-outlines'

/** A font made for a document, and the characters it could not draw, each once. */
export type ChineseFont = { bytes: Uint8Array; missing: string[] }

/** What stands for a character that the font does not have: seen at once, as printers have always done. */
const stand = '〓'
/** In every font, whatever the text: what documents put between the words they are given. */
const always = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}　，。、；：？！“”‘’（）《》〈〉—…·`

/**
 * Makes one small font of all the characters of a text, at a weight from 200 to 900, out of the slices of a web
 * font. A character that no slice has is drawn as 〓 under its own code, so that it can still be searched for.
 */
export async function chineseFont(text: string, weight: number): Promise<ChineseFont> {
  const wanted = charactersOf(always + text)
  const outlines = await outlinesOf(charactersOf(stand + always + text).filter(isDrawn), weight)
  const blank: Outline = { path: new Path(), advanceWidth: 0 }
  const unknown = outlines.get(stand) ?? blank
  const glyphs = wanted.map((character) => {
    const unicode = character.codePointAt(0)
    const outline = outlines.get(character) ?? (isDrawn(character) ? unknown : blank)
    return new Glyph({ name: `u${unicode?.toString(16)}`, unicode, ...outline })
  })
  const missing = wanted.filter((character) => isDrawn(character) && !outlines.has(character))
  return { bytes: fontOf([new Glyph({ name: '.notdef', ...unknown }), ...glyphs], weight), missing }
}

const charactersOf = (text: string) => [...new Set(text.toWellFormed())]

/** Control characters and those Unicode calls default ignorable take no room. */
const isDrawn = (character: string) => !/^[\p{Cc}\p{DI}]$/u.test(character)

function fontOf(glyphs: Glyph[], weight: number): Uint8Array {
  const font = new Font({
    familyName: 'Qingfeng Song',
    styleName: `W${weight}`,
    unitsPerEm: 1000,
    ascender: 880,
    descender: -120,
    glyphs,
  })
  return new Uint8Array(font.toArrayBuffer())
}
