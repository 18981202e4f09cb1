/** The colour, 0–7, of the generated cover of what has this slug. */
export function toneOf(slug: string): number {
  let sum = 0
  for (const character of slug) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return sum % 8
}
