import type { TextField } from 'payload'

/** The address of a public page: lower-case letters, digits and hyphens, unique in its collection. */
export const slugField = (): TextField => ({
  name: 'slug',
  label: '网址名',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 80,
  validate: (value: string | null | undefined) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || '网址名只能用小写字母、数字和连字符，例如 lotus-class。',
  admin: { position: 'sidebar', description: '小写字母、数字和连字符，发布后请勿更改。' },
})
