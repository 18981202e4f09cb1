import { blockClass } from './block-class'
import { inlineHtml } from './inline'
import type { EditorNode } from './node'
import { type Setting, unknownContent } from './setting'

const tags: Record<string, string> = { bullet: 'ul', number: 'ol' }

/** A list with the lists in it. The editor keeps a nested list in an item of its own; HTML wants it in the item before. */
export function listHtml(list: EditorNode, setting: Setting): string {
  const tag = tags[list.listType ?? '']
  if (!tag) throw unknownContent(setting, `list ${list.listType}`)
  const items: string[] = []
  for (const { type, children = [] } of list.children ?? []) {
    if (type !== 'listitem') throw unknownContent(setting, type)
    const words = inlineHtml(
      children.filter((child) => child.type !== 'list'),
      setting,
    )
    const lists = children.filter((child) => child.type === 'list').map((child) => listHtml(child, setting))
    if (!words && items.length > 0) items.push(`${items.pop()}${lists.join('')}`)
    else items.push(words + lists.join(''))
  }
  const start = tag === 'ol' && (list.start ?? 1) !== 1 ? ` start="${list.start}"` : ''
  return `<${tag}${start}${blockClass(list)}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
}
