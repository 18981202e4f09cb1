import type { CoverFace } from '../../data/cards/book-card'
import { escapeHtml } from '../../richtext/escape-html'
import { coverName } from './cover-name'
import { emblems } from './emblems'

const stitches = [24, 84, 156, 216]

/** A thread-bound book with its title slip, as the inside of an SVG of 180 × 240; its classes take the colours. */
export function bookDrawing({ title, volume, emblem }: CoverFace): string {
  const { characters, size, step } = coverName(title, 220)
  const height = step * characters.length + 24
  const letters = characters.map(
    (character, index) =>
      `<text x="38" y="${rounded(28 + step * (index + 0.82))}">${escapeHtml(character)}</text>`,
  )
  return [
    '<rect class="book-cloth" width="180" height="240"/>',
    `<g class="book-emblem" transform="translate(70 134) scale(1.3)">${emblems[emblem]}</g>`,
    `<path class="book-thread" d="M162 0V240${stitches.map((y) => `M162 ${y}H180`).join('')}"/>`,
    `<rect class="book-slip" x="16" y="16" width="44" height="${rounded(height)}"/>`,
    `<rect class="book-slip-line" x="19" y="19" width="38" height="${rounded(height - 6)}"/>`,
    `<g class="book-title" font-size="${size}">${letters.join('')}</g>`,
    `<text class="book-volume" x="111" y="42" font-size="16">${escapeHtml(volume)}</text>`,
  ].join('')
}

const rounded = (number: number) => Math.round(number * 10) / 10
