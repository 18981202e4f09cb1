import { pinyin } from 'pinyin-pro'

const longest = 60

/** An address for a school by the sound of its name, such as yinghe-xiaoxue, with a number where it is taken. */
export function slugOf(name: string, taken: ReadonlySet<string>): string {
  const sound = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  const base = sound || 'school'
  let number = 1
  const numbered = () => (number === 1 ? base : `${base}-${number}`)
  while (taken.has(numbered())) number += 1
  return numbered()
}
