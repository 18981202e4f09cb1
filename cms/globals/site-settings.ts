import type { GlobalConfig } from 'payload'
import { globalAccessFor, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { checkIncomingGlobal } from '../hooks/check-incoming'
import { publishGlobal } from '../hooks/publish-change'

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: '网站设置',
  admin: { group: '系统', hidden: hiddenUnlessFor('admin') },
  access: globalAccessFor('site-settings'),
  hooks: { beforeOperation: [checkIncomingGlobal], afterChange: [publishGlobal] },
  fields: [
    {
      name: 'siteName',
      label: '网站名称',
      type: 'text',
      required: true,
      defaultValue: '清风校园',
      maxLength: 30,
    },
    {
      name: 'tagline',
      label: '副标题',
      type: 'text',
      maxLength: 60,
      defaultValue: '清廉学校建设展示与案例评选',
    },
    { name: 'owner', label: '主办单位', type: 'text', maxLength: 60 },
    { name: 'contact', label: '联系方式', type: 'textarea', maxLength: 200 },
    { name: 'icpNumber', label: 'ICP 备案号', type: 'text', maxLength: 40 },
    { name: 'policeNumber', label: '公安备案号', type: 'text', maxLength: 40 },
    { name: 'siteCode', label: '网站标识码', type: 'text', maxLength: 20 },
    { name: 'supervision', label: '监督举报渠道说明', type: 'textarea', maxLength: 300 },
    demoField(),
  ],
}
