import type { CollectionBeforeChangeHook, FlattenedField, GlobalBeforeChangeHook } from 'payload'
import { columns } from '../access/columns'
import { personalDataIn } from '../domain/personal-data'
import { Refusal } from '../domain/refusal'
import { paragraphsOf } from '../domain/rich-text-paragraphs'
import type { TextNode } from '../domain/rich-text-tree'
import { labelAt } from './field-label'

type Data = Record<string, unknown>
type Stretch = { path: string; text: string; paragraph?: number }

/**
 * Refuses to publish a document that shows an identity card, mobile or bank card number, and says where it stands. Fields
 * that the public cannot read do not count.
 */
export const refusePersonalData: CollectionBeforeChangeHook = ({ collection, data }) => {
  if (data._status === 'draft' || data.status === 'draft') return data
  const hidden = Object.entries(columns[collection.slug as keyof typeof columns] ?? {}).flatMap(
    ([name, { read }]) => (read ? name : []),
  )
  check(
    collection.flattenedFields.filter(({ name }) => !hidden.includes(name)),
    data,
  )
  return data
}

/** The same for a global. */
export const refusePersonalDataGlobal: GlobalBeforeChangeHook = ({ data, global }) => {
  check(global.flattenedFields, data)
  return data
}

function check(fields: FlattenedField[], data: Data): void {
  for (const { paragraph, path, text } of textsIn(fields, data, '')) {
    const [found] = personalDataIn(text)
    if (!found) continue
    const place = labelAt(fields, path) + (paragraph ? `第 ${paragraph} 段` : '')
    throw new Refusal(
      'invalid',
      `${place}里有${found.what}“${found.shown}”，不能公开，请删去后再发布；办公联系电话请写固定电话。`,
      path,
    )
  }
}

function textsIn(fields: FlattenedField[], data: Data, above: string): Stretch[] {
  return fields.flatMap((field): Stretch[] => {
    const value = data[field.name]
    const path = above + field.name
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'text':
      case 'textarea':
        return [value].flat().map((text) => ({ path, text: String(text) }))
      case 'richText':
        return paragraphsOf((value as { root: TextNode }).root).map(({ text }, index) => ({
          path,
          text,
          paragraph: index + 1,
        }))
      case 'group':
        return textsIn(field.flattenedFields, value as Data, `${path}.`)
      case 'array':
        return (value as Data[]).flatMap((row, index) =>
          textsIn(field.flattenedFields, row, `${path}.${index}.`),
        )
      default:
        return []
    }
  })
}
