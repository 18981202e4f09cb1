import { pinyin } from 'pinyin-pro'

const longest = 60

/** An address for a page by the sound of its name, such as yinghexiaoxue, with a number where it is taken. */
export function slugOf(name: string, taken: ReadonlySet<string>): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const base = syllables.reduce((address, syllable) => {
    const longer = plain(address + syllable)
    return longer.length > longest ? address : longer
  }, '')
  const named = base.replace(/-$/, '') || 'page'
  let number = 1
  const numbered = () => (number === 1 ? named : `${named}-${number}`)
  while (taken.has(numbered())) number += 1
  return numbered()
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
