import sharp from 'sharp'
import { randomFrom } from '../../cms/domain/seeded-order'

const [width, height] = [1280, 800]

const palettes = [
  { sky: '#F3EFE2', far: '#BFD0C4', near: '#6E9A86', water: '#DCE6DF', accent: '#B4506A' },
  { sky: '#EEF2EC', far: '#C9D3BF', near: '#7C9A6B', water: '#E3EADB', accent: '#B23A2E' },
  { sky: '#F6EEE6', far: '#D8C7B4', near: '#A98563', water: '#EDE3D6', accent: '#2F6B57' },
  { sky: '#EAF0F2', far: '#B7CAD2', near: '#5F8796', water: '#DAE6EA', accent: '#8A6414' },
  { sky: '#F4EEF0', far: '#D6C2CA', near: '#96707F', water: '#EADFE3', accent: '#2F6B57' },
]

/** A calm landscape of hills, water and lotus, drawn from `name`: the same name gives the same picture. A JPEG. */
export async function picture(name: string): Promise<Buffer> {
  const random = randomFrom(name)
  const palette = palettes[Math.floor(random() * palettes.length)] ?? palettes[0]
  if (!palette) throw new Error('no palette')
  const horizon = 560 + random() * 80
  const sun = { x: 250 + random() * 1100, y: 150 + random() * 140, r: 48 + random() * 30 }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${palette.sky}"/>
    <circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="${palette.accent}" opacity=".55"/>
    ${hills(random, horizon - 190, palette.far, 0.65)}
    ${hills(random, horizon - 70, palette.near, 0.55)}
    <rect y="${horizon}" width="100%" height="${height - horizon}" fill="${palette.water}"/>
    ${ripples(random, horizon, palette.near)}
    ${lotuses(random, horizon, palette.near, palette.accent)}
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}

function hills(random: () => number, top: number, fill: string, opacity: number): string {
  const steps = Array.from({ length: 9 }, (_, index) => `${index * 200},${top + random() * 130}`)
  const [start = '0,0', ...rest] = steps
  const curve = rest.map((point) => `S ${point} ${point}`).join(' ')
  return `<path d="M ${start} ${curve} L ${width},${height} L 0,${height} Z" fill="${fill}" opacity="${opacity}"/>`
}

function ripples(random: () => number, horizon: number, stroke: string): string {
  return Array.from({ length: 26 }, () => {
    const y = horizon + 20 + random() * (height - horizon - 40)
    const x = random() * width
    const length = 60 + random() * 220
    return `<path d="M ${x} ${y} h ${length}" stroke="${stroke}" stroke-width="3" opacity=".28" stroke-linecap="round"/>`
  }).join('')
}

function lotuses(random: () => number, horizon: number, leaf: string, petal: string): string {
  return Array.from({ length: 7 }, (_, index) => {
    const x = 120 + index * 220 + random() * 90
    const y = horizon + 120 + random() * 220
    const size = 34 + random() * 30
    const flower = [-50, -25, 0, 25, 50]
      .map(
        (turn) =>
          `<ellipse cx="${x}" cy="${y - size}" rx="${size / 3.4}" ry="${size}" transform="rotate(${turn} ${x} ${y})" fill="${petal}" opacity=".42"/>`,
      )
      .join('')
    const pad = `<ellipse cx="${x - size}" cy="${y + size / 2}" rx="${size * 1.7}" ry="${size / 2.2}" fill="${leaf}" opacity=".75"/>`
    return pad + (index % 2 === 0 ? flower : '')
  }).join('')
}
