/** The pale and the dark of each tone, as in the site's `tones.css`. */
export const tones: readonly [pale: string, dark: string][] = [
  ['#dbe8df', '#1f4a3b'],
  ['#f0e2e3', '#713246'],
  ['#dbe6eb', '#214558'],
  ['#ece5cd', '#57420f'],
  ['#dfe2ea', '#2f3c5a'],
  ['#e6ebd5', '#42501d'],
  ['#ebe0d5', '#5d3d24'],
  ['#d5e6e5', '#184b4e'],
]
