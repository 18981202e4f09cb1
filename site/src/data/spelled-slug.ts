import { pinyin } from 'pinyin-pro'

/** A Chinese label as part of an address: 一等奖 is `yi-deng-jiang`. */
export function spelledSlug(label: string): string {
  return pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
