import { chineseFont } from '@cms/office/chinese-font'
import { parse } from 'opentype.js/dist/opentype.mjs'
import { expect, test } from 'vitest'

const opened = (bytes: Uint8Array) => parse(new Uint8Array(bytes).buffer)
const shapeOf = (font: ReturnType<typeof opened>, character: string) =>
  font.charToGlyph(character).path.toPathData(0)

/** In no font: a private code point and the 58 strokes of biáng. */
const unknown = ['\u{E123}', '\u{30EDD}']

test('a font has the characters of the text, of rare names too, and little else', async () => {
  const { bytes, missing } = await chineseFont('韦珺、马喆、周濂\n', 400)
  const font = opened(bytes)
  expect(missing).toEqual([])
  expect([...'韦珺喆濂'].map((character) => font.hasChar(character))).toEqual([true, true, true, true])
  expect(font.hasChar('廉')).toBe(false)
  expect(bytes.length).toBeLessThan(60_000)
})

test('what no font has is told and drawn as 〓 under its own code', async () => {
  const { bytes, missing } = await chineseFont(`李${unknown.join('')}〓`, 400)
  const font = opened(bytes)
  expect(missing).toEqual(unknown)
  expect(unknown.map((character) => shapeOf(font, character))).toEqual([
    shapeOf(font, '〓'),
    shapeOf(font, '〓'),
  ])
  expect(shapeOf(font, '李')).not.toBe(shapeOf(font, '〓'))
})

test('line breaks, tabs and joiners are no missing characters', async () => {
  const missingIn = async (text: string) => (await chineseFont(text, 400)).missing
  expect(await missingIn('甲\n\t\u200B\uFE0F乙')).toEqual([])
  expect(await missingIn(`甲${unknown.join('')}乙${unknown[0]}`)).toEqual(unknown)
})

test('a heavier weight is drawn heavier', async () => {
  const widthOfStroke = async (weight: number) => {
    const { y1, y2 } = opened((await chineseFont('一', weight)).bytes)
      .charToGlyph('一')
      .path.getBoundingBox()
    return y2 - y1
  }
  expect(await widthOfStroke(700)).toBeGreaterThan(await widthOfStroke(400))
})

test('two dashes join', async () => {
  const dash = opened((await chineseFont('——', 400)).bytes).charToGlyph('—')
  const { x1, x2 } = dash.path.getBoundingBox()
  expect([x1, x2, dash.advanceWidth]).toEqual([0, 1000, 1000])
})
