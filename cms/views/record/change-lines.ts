import type { ClientField } from 'payload'
import { beijingTime } from '../../domain/beijing-time'

/** One thing that a change touched, in the words of its form. */
export type ChangeLine = { name: string; before: string; after: string }

type Change = { before?: unknown; after?: unknown }

/**
 * The fields that a change touched, by their labels, with what stood there before and after; `—` for nothing. Rows that
 * were only numbered anew read alike and are left out; `（…）` stands for a text that the log does not keep.
 */
export function changeLines(changes: unknown, fields: readonly ClientField[]): ChangeLine[] {
  if (typeof changes !== 'object' || changes === null) return []
  return Object.entries(changes as Record<string, Change | string>)
    .map(([name, change]) => {
      const field = fieldNamed(fields, name)
      const { after, before } = typeof change === 'object' && change !== null ? change : { after: change }
      return { name: labelOf(name, field), before: said(before, field), after: said(after, field) }
    })
    .filter(({ after, before }) => before !== after || before.startsWith('（'))
}

/** What Payload's own fields are called. */
const own: Record<string, string> = {
  _status: '发布状态',
  id: '编号',
  password: '密码',
  username: '用户名',
  filename: '文件名',
  contents: '目录',
}

function labelOf(name: string, field: ClientField | undefined): string {
  const label = field && 'label' in field ? field.label : undefined
  return own[name] ?? (typeof label === 'string' ? label : name)
}

const within = (field: ClientField | undefined): readonly ClientField[] => {
  if (!field) return []
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  return 'fields' in field ? field.fields : []
}

/** The field of a name among these and those that stand in rows and tabs without a name of their own. */
function fieldNamed(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const found = 'name' in field && field.name ? undefined : fieldNamed(within(field), name)
    if (found) return found
  }
  return undefined
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

function said(value: unknown, field: ClientField | undefined): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((one) => said(one, field)).join('；') || '—'
  if (typeof value === 'object') return partsOf(value, field)
  if (typeof value === 'string' && instant.test(value)) return beijingTime(Date.parse(value))
  return optionOf(value, field) ?? String(value)
}

/** A group or a row: its parts by their labels. */
const partsOf = (value: object, field: ClientField | undefined): string =>
  Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => {
      const inner = fieldNamed(within(field), name)
      return `${labelOf(name, inner)} ${said(part, inner)}`
    })
    .join('，')

function optionOf(value: unknown, field: ClientField | undefined): string | null {
  const options = field?.type === 'select' || field?.type === 'radio' ? field.options : []
  const option = options.find((candidate) => typeof candidate === 'object' && candidate.value === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : null
}
