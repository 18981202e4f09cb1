import type { GlobalConfig } from 'payload'
import { globalAccessFor, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { richTextField } from '../fields/rich-text'
import { checkIncomingGlobal } from '../hooks/check-incoming'
import { publishGlobal } from '../hooks/publish-change'
import { refusePersonalDataGlobal } from '../hooks/refuse-personal-data'

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: '网站设置',
  admin: { group: '系统', hidden: hiddenUnlessFor('admin') },
  access: globalAccessFor('site-settings'),
  hooks: {
    beforeOperation: [checkIncomingGlobal],
    beforeChange: [refusePersonalDataGlobal],
    afterChange: [publishGlobal],
  },
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
    {
      name: 'channels',
      label: '受理渠道',
      labels: { singular: '渠道', plural: '渠道' },
      type: 'array',
      maxRows: 8,
      admin: { description: '违纪违法问题请写官方纪检监察渠道；本网站不收举报材料。' },
      fields: [
        { name: 'name', label: '受理什么', type: 'text', required: true, maxLength: 40 },
        {
          type: 'row',
          fields: [
            { name: 'phone', label: '电话', type: 'text', maxLength: 30 },
            { name: 'hours', label: '受理时间', type: 'text', maxLength: 40 },
          ],
        },
        { name: 'address', label: '地址', type: 'text', maxLength: 80 },
        { name: 'website', label: '网址', type: 'text', maxLength: 200 },
      ],
    },
    richTextField('about', '关于本网站', { pictures: 'media' }),
    { name: 'keywords', label: '关键词', type: 'text', hasMany: true, maxRows: 10 },
    demoField(),
  ],
}
