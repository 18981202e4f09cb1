import type { Speller } from './spell'

/** The editor's bits for text formats, innermost element first. */
const formats: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
]

/** A run of text in its formats. */
export function textHtml(text: string, format: number, spell: Speller): string {
  return formats.reduce((html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html), spell(text))
}
