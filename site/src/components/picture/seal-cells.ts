const edge = 13
const inner = 74
/** A glyph is stretched to its cell, but no further than a carver would. */
const tallest = 1.6

/** Two columns read from the right, as on a carved seal; a lone character stands tall in its column. */
export function sealCells(name: string) {
  const characters = [...name].slice(0, 6)
  const half = Math.ceil(characters.length / 2)
  const columns = characters.length === 1 ? [characters] : [characters.slice(0, half), characters.slice(half)]
  const width = inner / columns.length
  return columns.flatMap((column, fromRight) => {
    const cell = inner / column.length
    const height = Math.min(cell, width * tallest)
    return column.map((character, row) => ({
      character,
      x: edge + inner - width * (fromRight + 0.5),
      y: edge + cell * (row + 0.5) + height * 0.37,
      width: width / 10.4,
      height: height / 10.4,
    }))
  })
}
