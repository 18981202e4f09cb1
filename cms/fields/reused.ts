import type { Field, UIField } from 'payload'

/** 转为读本章节, beside a text that can become one. */
export const toChapterField = (): UIField => ({
  name: 'toChapter',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@cms/views/readers/to-chapter#ToChapter' },
    disableListColumn: true,
  },
})

/** Of a text that was made from another: which one, whom to name, and on what ground it may be used. */
export const reusedFields = (): Field[] => [
  {
    name: 'source',
    label: '来源',
    type: 'text',
    maxLength: 300,
    admin: { position: 'sidebar', description: '取自案例或作品的，写明学校、题目和奖项；显示在章末。' },
  },
  {
    name: 'fromCase',
    label: '取自案例',
    type: 'relationship',
    relationTo: 'case-studies',
    index: true,
    admin: { position: 'sidebar', condition: ({ fromCase }) => Boolean(fromCase) },
  },
  {
    name: 'fromWork',
    label: '取自作品',
    type: 'relationship',
    relationTo: 'works',
    index: true,
    admin: { position: 'sidebar', condition: ({ fromWork }) => Boolean(fromWork) },
  },
  {
    name: 'permission',
    label: '授权依据',
    type: 'textarea',
    admin: {
      position: 'sidebar',
      condition: ({ permission }) => Boolean(permission),
      description: '转为章节时由系统记下。',
    },
  },
]
