import type { FlattenedField, PayloadRequest } from 'payload'
import type { Failure } from './validation-sentence'

type Data = Record<string, unknown>
type Validate = (value: unknown, options: object) => string | true | Promise<string | true>

/** What Payload would refuse a document for if it were published now; drafts are saved without being asked. */
export async function failuresIn(
  fields: FlattenedField[],
  data: Data,
  req: PayloadRequest,
  { above = '', siblings = data }: { above?: string; siblings?: Data } = {},
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const field of fields) {
    const path = above + field.name
    const value = siblings[field.name]
    if (!isShown(field, data, siblings, req)) continue
    const { validate } = field as { validate?: Validate }
    const options = {
      ...field,
      id: data.id,
      data,
      siblingData: siblings,
      path: path.split('.'),
      ...asked(req),
    }
    const said = (await validate?.(value, options)) ?? true
    if (said !== true) failures.push({ path, message: said })
    for (const [inner, row] of rowsOf(field, path, value)) {
      failures.push(...(await failuresIn(inner.fields, data, req, { above: inner.above, siblings: row })))
    }
  }
  return failures
}

const asked = (req: PayloadRequest) => ({
  req,
  operation: 'update',
  event: 'submit',
  preferences: { fields: {} },
  overrideAccess: true,
})

function isShown(field: FlattenedField, data: Data, siblings: Data, { user }: PayloadRequest): boolean {
  const condition = field.admin?.condition as ((...asked: unknown[]) => boolean) | undefined
  return condition?.(data, siblings, { user }) ?? true
}

type Inner = { fields: FlattenedField[]; above: string }

function rowsOf(field: FlattenedField, path: string, value: unknown): [Inner, Data][] {
  if (field.type === 'group')
    return [[{ fields: field.flattenedFields, above: `${path}.` }, (value ?? {}) as Data]]
  if (field.type !== 'array') return []
  return ((value ?? []) as Data[]).map((row, index) => [
    { fields: field.flattenedFields, above: `${path}.${index}.` },
    row,
  ])
}
