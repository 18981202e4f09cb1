const edge = 27
/** Half of the notch, as an angle. */
const slit = 0.07
const petalCount = 10

/** A lotus leaf seen from above, round the origin: a gently waving edge, and a notch that leaves room for words. */
export function leafPath(radius: number, seed: number): string {
  const turn = notchOf(seed)
  const span = 2 * Math.PI - 2 * slit
  const points = Array.from({ length: edge }, (_, index) => {
    const angle = turn + slit + (span * index) / (edge - 1)
    const wave = 1 - 0.018 - 0.018 * Math.sin(7 * angle + seed)
    return at(radius * wave, angle)
  })
  return `M${at(radius * 0.52, turn)}L${points[0]}${smooth(points)}Z`
}

/** Veins from the middle of that leaf to near its edge. */
export function leafVeins(radius: number, seed: number): string {
  const turn = notchOf(seed)
  return Array.from({ length: 15 }, (_, index) => {
    const angle = turn + (2 * Math.PI * (index + 1)) / 16
    return `M${at(radius * 0.12, angle)}L${at(radius * 0.88, angle)}`
  }).join('')
}

/** The front petals of an open blossom seen from above. */
export const blossomPath = (radius: number): string => petals(radius * 0.97, radius * 0.7, 0)

/** The petals behind them. */
export const petalsBehind = (radius: number): string =>
  petals(radius * 1.05, radius * 0.74, Math.PI / petalCount)

function petals(tip: number, foot: number, turn: number): string {
  const half = Math.PI / petalCount
  const curves = Array.from({ length: petalCount }, (_, index) => {
    const angle = turn + 2 * half * index
    const rise = [at(foot * 1.22, angle - half * 0.92), at(tip * 0.96, angle - half * 0.5)]
    const fall = [at(tip * 0.96, angle + half * 0.5), at(foot * 1.22, angle + half * 0.92)]
    return `C${rise.join(' ')} ${at(tip, angle)}C${fall.join(' ')} ${at(foot, angle + half)}`
  })
  return `M${at(foot, turn - half)}${curves.join('')}Z`
}

/** Up or down, a little to one side: never into the name. */
function notchOf(seed: number): number {
  const side = seed % 2 === 0 ? 1 : -1
  return side * (Math.PI / 2) + ((seed >> 1) % 5) * 0.2 - 0.4
}

function at(radius: number, angle: number): string {
  return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`
}

/** Curves from the first point to the last, bent at those between. */
function smooth(points: readonly string[]): string {
  const pairs = points.map((point) => point.split(' ').map(Number))
  const curves = points.slice(1, -1).map((point, index) => {
    const [x = 0, y = 0] = pairs[index + 1] ?? []
    const [nextX = 0, nextY = 0] = pairs[index + 2] ?? []
    return `Q${point} ${((x + nextX) / 2).toFixed(1)} ${((y + nextY) / 2).toFixed(1)}`
  })
  return `${curves.join('')}L${points.at(-1)}`
}
