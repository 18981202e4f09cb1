import type { GlobalConfig } from 'payload'
import { globalAccessFor, hiddenUnlessFor } from '../access/enforce'
import { keyFiguresField } from '../fields/key-figures'
import { ofKind } from '../fields/of-kind'
import { checkIncomingGlobal } from '../hooks/check-incoming'
import { publishGlobal } from '../hooks/publish-change'
import { refusePersonalDataGlobal } from '../hooks/refuse-personal-data'

export const homePage: GlobalConfig = {
  slug: 'home-page',
  label: '首页',
  admin: { group: '内容', hidden: hiddenUnlessFor('editor', 'admin') },
  access: globalAccessFor('home-page'),
  hooks: {
    beforeOperation: [checkIncomingGlobal],
    beforeChange: [refusePersonalDataGlobal],
    afterChange: [publishGlobal],
  },
  fields: [
    { name: 'headline', label: '首页标题', type: 'text', maxLength: 40 },
    { name: 'introduction', label: '首页导语', type: 'textarea', maxLength: 300 },
    {
      name: 'banner',
      label: '首页图片',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ofKind('image/'),
    },
    {
      name: 'featuredCases',
      label: '推荐案例',
      type: 'relationship',
      relationTo: 'case-studies',
      hasMany: true,
      maxRows: 6,
      admin: { description: '不选则显示最近发布的案例。' },
    },
    keyFiguresField(),
  ],
}
