import type { FlattenedField } from 'payload'
import { blocksOf } from './rich-text-shape'

/** What Payload's own fields are called. */
const own: Record<string, string> = {
  _status: '发布状态',
  id: '编号',
  createdAt: '创建时间',
  updatedAt: '更新时间',
  username: '用户名',
  password: '密码',
  file: '文件',
  filename: '文件名',
}

export const labelOf = (field: FlattenedField): string =>
  own[field.name] ?? ('label' in field && typeof field.label === 'string' ? field.label : field.name)

/** The label of the field at a path: “类别”第 1 行的“名称”, “正文”第 1 个栏目. The path itself when there is no such field. */
export function labelAt(fields: FlattenedField[], path: string): string {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return `“${own[path] ?? path}”`
  if (field.type === 'group' && rest.length > 0) return labelAt(field.flattenedFields, rest.join('.'))
  const [row, ...below] = rest
  if (field.type === 'array' && row !== undefined) {
    const line = `“${labelOf(field)}”第 ${Number(row) + 1} 行`
    return below.length > 0 ? `${line}的${labelAt(field.flattenedFields, below.join('.'))}` : line
  }
  if (field.type === 'richText' && row !== undefined) {
    const [block] = blocksOf(field)
    return `“${labelOf(field)}”第 ${Number(row) + 1} 个${block?.labels?.singular ?? ''}`
  }
  return `“${labelOf(field)}”`
}

/** The label of a value of a select field; null when it has none. */
export function optionLabel(fields: FlattenedField[], name: string, value: unknown): string | null {
  const field = fields.find((candidate) => candidate.name === name)
  const options = field?.type === 'select' ? field.options : []
  const option = options.find((candidate) => typeof candidate === 'object' && candidate.value === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : null
}
