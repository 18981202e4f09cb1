import type { FlattenedField } from 'payload'
import { columns } from '../access/columns'
import { paragraphsOf } from '../domain/rich-text-paragraphs'
import { piecePath, piecesOf, type TextNode } from '../domain/rich-text-tree'

type Data = Record<string, unknown>

/** A stretch of a document that people read: a field, or one paragraph of a long text or of a block in it, counted from 1. */
export type Stretch = { path: string; text: string; paragraph?: number; heading?: boolean }

/** The fields of a collection that the public may read. */
export function publicFields({ flattenedFields, slug }: { flattenedFields: FlattenedField[]; slug: string }) {
  const rules = columns[slug as keyof typeof columns] ?? {}
  return flattenedFields.filter(({ name }) => !rules[name]?.read)
}

/** Every text in a document, in the order of its fields; the ids of rows are none. */
export function textsIn(fields: FlattenedField[], data: Data, above = ''): Stretch[] {
  return fields.flatMap((field): Stretch[] => {
    const value = data[field.name]
    const path = above + field.name
    if (value === null || value === undefined || field.name === 'id') return []
    switch (field.type) {
      case 'text':
      case 'textarea':
        return [value].flat().map((text) => ({ path, text: String(text) }))
      case 'richText':
        return piecesOf((value as { root: TextNode }).root).flatMap((piece) =>
          paragraphsOf(piece.node).map(({ heading, text }, index) => ({
            path: piecePath(path, piece),
            text,
            paragraph: index + 1,
            heading,
          })),
        )
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
