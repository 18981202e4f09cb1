import { pinyin } from 'pinyin-pro'

/** A Chinese label as part of an address: 一等奖 is `yi-deng-jiang`. */
export function spelledSlug(label: string): string {
  const known = spelled.get(label)
  if (known !== undefined) return known
  const slug = spell(label)
  spelled.set(label, slug)
  return slug
}

/** Labels are few and come again with every article. */
const spelled = new Map<string, string>()

const spell = (label: string): string =>
  pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
