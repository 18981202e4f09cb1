import type { CheckboxField } from 'payload'

/** Marks invented data: the site and the desks show 演示数据 beside it. */
export const demoField = (): CheckboxField => ({
  name: 'demo',
  label: '演示数据',
  type: 'checkbox',
  defaultValue: false,
  admin: { position: 'sidebar', description: '虚构内容，页面上会标明“演示数据”。' },
})
