import type { Field } from 'payload'

/**
 * The address of a public page: lower-case letters, digits and hyphens, unique in its collection; and those it had
 * before while it was published, which lead to it for good.
 */
export const slugFields = (): Field[] => [
  {
    name: 'slug',
    label: '网址名',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    validate: (value: string | null | undefined) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') ||
      '网址名只能用小写字母、数字和连字符，例如 lotus-class。',
    admin: {
      position: 'sidebar',
      description:
        '网页地址的最后一段，空着就按标题的拼音拟一个。用小写字母、数字和连字符；发布后改动，原网址会转到新网址。',
    },
  },
  {
    name: 'formerSlugs',
    label: '用过的网址名',
    type: 'text',
    hasMany: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: ({ formerSlugs }) => (formerSlugs ?? []).length > 0,
    },
  },
]
