declare module 'subset-font' {
  /** Cuts the glyphs of a text out of a font; axes given a number are pinned to it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'truetype' | 'woff' | 'woff2'
      variationAxes?: Record<string, number>
      keepFeatures?: string[]
      noHinting?: boolean
    },
  ): Promise<Uint8Array>
}

/** The build that Node can import by name. */
declare module 'opentype.js/dist/opentype.mjs' {
  export { Font, Glyph, Path, parse } from 'opentype.js'
}
