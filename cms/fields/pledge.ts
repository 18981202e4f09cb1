import type { GroupField } from 'payload'

/** What an entrant promises and permits. The text stands on every entry as it was agreed to, with its version. */
export const pledgeField = (): GroupField => ({
  name: 'pledge',
  label: '承诺与授权',
  type: 'group',
  admin: { description: '文字改动后请换一个版本号；已提交的作品保留当时同意的文字。' },
  fields: [
    { name: 'version', label: '版本', type: 'text', required: true, maxLength: 20, defaultValue: '1' },
    {
      name: 'originality',
      label: '原创承诺',
      type: 'textarea',
      required: true,
      maxLength: 600,
      defaultValue:
        '本作品由署名作者原创，内容真实，未在其他评选中获奖，不侵犯他人权利；如有不实，愿意承担取消参评和获奖资格的后果。',
    },
    {
      name: 'authorization',
      label: '使用授权',
      type: 'textarea',
      required: true,
      maxLength: 600,
      defaultValue:
        '作者保留著作权，同意主办单位为清廉学校建设免费、非营利地展示、汇编和传播本作品，使用时注明学校和作者。',
    },
    {
      name: 'askAiUse',
      label: '须说明是否使用人工智能',
      type: 'checkbox',
      defaultValue: true,
    },
  ],
})
