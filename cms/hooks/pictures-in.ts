import type { FlattenedField } from 'payload'
import { picturesIn, type TextNode } from '../domain/rich-text-tree'

type Data = Record<string, unknown>

/** The media that a document shows, and in which field each stands. */
export function mediaIn(fields: FlattenedField[], data: Data, above = ''): { path: string; id: string }[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = above + field.name
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'upload':
        return [value].flat().map((id) => ({ path, id: String(id) }))
      case 'richText':
        return picturesIn((value as { root: TextNode }).root).map((id) => ({ path, id }))
      case 'group':
        return mediaIn(field.flattenedFields, value as Data, `${path}.`)
      case 'array':
        return (value as Data[]).flatMap((row, index) =>
          mediaIn(field.flattenedFields, row, `${path}.${index}.`),
        )
      default:
        return []
    }
  })
}
