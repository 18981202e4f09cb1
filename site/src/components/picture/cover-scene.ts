import { seedOf } from '../../data/tone'
import { coverMotif } from './cover-motif'
import { coverName } from './cover-name'

const shapes = {
  wide: { width: 320, height: 200, middle: { x: 122, y: 102 }, side: 150, named: 200 },
  portrait: { width: 240, height: 300, middle: { x: 100, y: 202 }, side: 158, named: 214 },
}

const grounds = ['moon', 'shore', 'window', 'paper', 'rings'] as const
const slips = ['framed', 'filled', 'ruled'] as const

export type CoverShape = keyof typeof shapes

/**
 * Where everything on a generated cover stands. What is drawn follows from the name and the symbol, how it is arranged from the
 * name alone: a school keeps its cover, and two schools side by side differ.
 */
export function coverScene(text: string, symbol: string | null, tone: number, shape: CoverShape) {
  const { width, height, middle, side, named } = shapes[shape]
  const seed = seedOf(text) + tone * 7
  const turned = shape === 'wide' && seed % 7 > 3
  const across = (x: number) => (turned ? width - x : x)
  const ground = grounds[seed % grounds.length] ?? 'moon'
  const size = ground === 'window' ? side * 0.72 : ground === 'shore' ? side * 1.12 : side * 0.92
  const centre = { x: across(middle.x), y: middle.y }
  return {
    width,
    height,
    ground,
    cloth: seed % 4 === 1 ? 'deep' : 'pale',
    centre,
    radius: side * 0.54,
    motif: {
      name: coverMotif(text, symbol),
      x: centre.x - size / 2,
      y: centre.y - size / 2 + (ground === 'shore' ? 6 : 0),
      size,
    },
    slip: slips[seed % slips.length] ?? 'framed',
    column: across(width - 46),
    name: coverName(text, named),
  }
}
