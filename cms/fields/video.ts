import type { GroupField } from 'payload'

/** A video is not uploaded: the school says where it lies, how long and how large it is. */
export const videoField = (): GroupField => ({
  name: 'video',
  label: '视频（收视频的类别填写）',
  type: 'group',
  fields: [
    { name: 'address', label: '下载地址与提取码', type: 'text', maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'minutes', label: '时长（分钟）', type: 'number', min: 0, max: 600 },
        { name: 'megabytes', label: '大小（MB）', type: 'number', min: 0, max: 100_000 },
      ],
    },
  ],
})
