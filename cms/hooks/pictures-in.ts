import type { FlattenedField } from 'payload'
import { picturesIn, piecePath, piecesOf, type TextNode } from '../domain/rich-text-tree'

type Data = Record<string, unknown>

/** The media that a document shows, and in which field, row or block each stands. */
export function mediaIn(fields: FlattenedField[], data: Data, above = ''): { path: string; id: string }[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = above + field.name
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'upload':
        return [value].flat().map((id) => ({ path, id: String(id) }))
      case 'richText':
        return piecesOf((value as { root: TextNode }).root).flatMap((piece) =>
          picturesIn(piece.node).map((id) => ({ path: piecePath(path, piece), id })),
        )
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
