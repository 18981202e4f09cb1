import { randomFrom } from '@cms/domain/seeded-order'

/** Frequent characters stand first; the block from 一 has enough of them to draw words from. */
const characters = 3500
const words = 40_000
const shift = 3
const lengths = [1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4]

/** Texts drawn from a seed: words of Chinese characters by a law like Zipf's, in sentences and paragraphs. */
export function chineseWriter(seed: string) {
  const random = randomFrom(seed)
  const draw = (below: number) => Math.floor(random() * below)
  /** One of `count`, the first the most frequent, by the law of Zipf and Mandelbrot. */
  const zipf = (count: number) => Math.floor(shift * (((count + shift) / shift) ** random() - 1))
  const character = () => String.fromCharCode(0x4e00 + 5 * zipf(characters))
  const vocabulary = Array.from({ length: words }, () =>
    Array.from({ length: lengths[draw(lengths.length)] ?? 2 }, character).join(''),
  )
  const word = () => vocabulary[zipf(words)] ?? ''
  const phrase = (least: number) => {
    let text = ''
    while (text.length < least) text += word()
    return text
  }
  const piece = () => phrase(3 + draw(7))
  const sentence = () => `${piece()}，${piece()}，${piece()}。`
  const text = (length: number) => {
    const paragraphs: string[] = []
    let written = 0
    while (written < length) {
      let paragraph = ''
      while (paragraph.length < 150) paragraph += sentence()
      paragraphs.push(paragraph)
      written += paragraph.length
    }
    return paragraphs
  }
  return { draw, word, phrase, sentence, text }
}
