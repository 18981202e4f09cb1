/** A number from 0 to 9972 that is always the same for the same text. */
export function seedOf(text: string): number {
  let sum = 0
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return sum
}

/** The colour, 0–7, of the generated cover of what has this slug. */
export function toneOf(slug: string): number {
  return seedOf(slug) % 8
}
