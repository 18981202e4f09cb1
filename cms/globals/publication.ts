import type { GlobalConfig } from 'payload'
import { globalAccessFor } from '../access/enforce'

/** How the last publish went; written by the publisher. */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: '网站发布',
  admin: { hidden: true },
  access: globalAccessFor('publication'),
  fields: [
    { name: 'finishedAt', label: '完成时间', type: 'date' },
    { name: 'milliseconds', label: '用时（毫秒）', type: 'number' },
    { name: 'pages', label: '页面总数', type: 'number' },
    { name: 'rendered', label: '重新生成的页面', type: 'number' },
    { name: 'failure', label: '失败原因', type: 'textarea' },
  ],
}
