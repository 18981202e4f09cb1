import type { GroupField, NumberField } from 'payload'

const limit = (name: string, label: string, most: number, change: Partial<NumberField> = {}): NumberField =>
  ({ name, label, type: 'number', min: 0, max: most, ...change }) as NumberField

/** Length and files of an entry, unless its category says otherwise. */
export const limitsField = (): GroupField => ({
  name: 'limits',
  label: '篇幅与附件',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        limit('minCharacters', '正文字数下限（可不填）', 20000),
        limit('maxCharacters', '正文字数上限', 20000, {
          required: true,
          min: 100,
          defaultValue: 3000,
          admin: { description: '按常用办公软件的“字数”计。' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        limit('maxImages', '图片张数上限', 20, { required: true, defaultValue: 6 }),
        limit('maxAttachments', '附件个数上限', 10, { required: true, defaultValue: 3 }),
      ],
    },
    {
      type: 'row',
      fields: [
        limit('maxVideoMinutes', '视频最长（分钟，不收视频则不填）', 600),
        limit('maxVideoMegabytes', '视频最大（MB）', 10000),
      ],
    },
  ],
})
