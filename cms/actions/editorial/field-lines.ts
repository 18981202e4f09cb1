import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { columns } from '../../access/columns'
import { beijingDay } from '../../domain/beijing-time'
import type { FieldLines } from '../../domain/editorial/compare-texts'
import { richTextLines } from '../../domain/editorial/rich-text-lines'
import { systemFields } from '../../domain/editorial/text-digest'
import type { TextKind } from '../../domain/editorial/text-kinds'
import type { TextNode } from '../../domain/rich-text-tree'
import { labelAt, optionLabel } from '../../hooks/field-label'
import type { Call } from '../action'
import { collectionOf, type EditorialText } from './text-for'

type Data = Record<string, unknown>
type NameOf = (collection: string, id: string) => string

/** Versions of a text, each as lines to compare, with related documents by their titles. */
export async function fieldLines(
  call: Call,
  kind: TextKind,
  versions: (EditorialText | null)[],
): Promise<FieldLines[][]> {
  const { flattenedFields } = collectionOf(call, kind)
  const rules = columns[kind] ?? {}
  const shown = flattenedFields.filter(
    ({ name }) => !systemFields.has(name) && rules[name]?.write?.length !== 0,
  )
  const wanted = new Map<string, Set<string>>()
  const note: NameOf = (collection, id) => {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
    return ''
  }
  for (const version of versions) linesIn(shown, version ?? {}, note)
  const names = await namesOf(call.req, wanted)
  const nameOf: NameOf = (collection, id) => names.get(`${collection}/${id}`) ?? '已删除的内容'
  return versions.map((version) =>
    linesIn(shown, version ?? {}, nameOf).map(({ field, lines }) => ({
      field,
      lines,
      label: labelAt(flattenedFields, field).replace(/^“([^”]*)”$/, '$1'),
    })),
  )
}

function linesIn(
  fields: FlattenedField[],
  data: Data,
  nameOf: NameOf,
  above = '',
): Omit<FieldLines, 'label'>[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = above + field.name
    if (value === null || value === undefined || field.name === 'id') return []
    if (field.type === 'group') return linesIn(field.flattenedFields, value as Data, nameOf, `${path}.`)
    if (field.type === 'array') {
      return (value as Data[]).flatMap((row, index) =>
        linesIn(field.flattenedFields, row, nameOf, `${path}.${index}.`),
      )
    }
    const lines = linesOf(field, value, data, nameOf)
    return lines.length > 0 ? [{ field: path, lines }] : []
  })
}

function linesOf(field: FlattenedField, value: unknown, data: Data, nameOf: NameOf): string[] {
  switch (field.type) {
    case 'richText':
      return richTextLines((value as { root: TextNode }).root, (id) => nameOf('media', id))
    case 'relationship':
    case 'upload':
      return [value].flat().map((id) => nameOf(String(field.relationTo), String(id)))
    case 'select':
      return [optionLabel([field], field.name, data[field.name]) ?? String(value)]
    case 'checkbox':
      return value ? ['是'] : []
    case 'date':
      return [beijingDay(new Date(String(value)))]
    case 'text':
    case 'textarea':
    case 'number':
      return [value].flat().flatMap((text) => (text === '' ? [] : String(text).split('\n')))
    default:
      return []
  }
}

/** What related documents are called, as far as the caller may read them. */
async function namesOf(req: PayloadRequest, wanted: Map<string, Set<string>>): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [collection, ids] of wanted) {
    const title = req.payload.collections[collection as CollectionSlug].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...ids] } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const document of docs as unknown as Data[])
      names.set(`${collection}/${document.id}`, String(document[title] ?? ''))
  }
  return names
}
