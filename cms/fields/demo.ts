import type { CheckboxField } from 'payload'

/** Marks invented data, shown as 演示数据 on the site and the desks. Only the seed writes it. */
export const demoField = (): CheckboxField => ({
  name: 'demo',
  label: '演示数据',
  type: 'checkbox',
  defaultValue: false,
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data?.demo),
    description: '虚构内容，页面上会标明“演示数据”。',
  },
})
