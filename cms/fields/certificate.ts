import type { GroupField } from 'payload'

/** How certificates are numbered and who issues them. */
export const certificateField = (): GroupField => ({
  name: 'certificate',
  label: '证书',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'prefix',
          label: '编号前缀',
          type: 'text',
          required: true,
          maxLength: 8,
          defaultValue: 'GGQL',
          admin: { description: '地方和项目的代码，大写字母，如 GGQL。' },
          validate: (value: string | null | undefined) =>
            /^[A-Z]{2,8}$/.test(value ?? '') || '编号前缀用 2 到 8 个大写字母，例如 GGQL。',
        },
        { name: 'issuer', label: '颁发单位', type: 'text', maxLength: 60 },
      ],
    },
  ],
})
