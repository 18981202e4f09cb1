import type { CollectionConfig } from 'payload'
import { accessFor, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

export const districts: CollectionConfig = {
  slug: 'districts',
  labels: { singular: '县区', plural: '县区' },
  admin: {
    useAsTitle: 'name',
    group: '学校',
    defaultColumns: ['name', 'code', 'kind', 'order'],
    hidden: hiddenUnlessFor('admin'),
  },
  defaultSort: 'order',
  defaultPopulate: { name: true, code: true },
  access: accessFor('districts'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'schools', field: 'district', what: '学校', versions: true },
        { collection: 'users', field: 'district', what: '账号' },
        { collection: 'campaigns', field: 'quotas.districts.district', what: '征集活动', versions: true },
        { collection: 'campaigns', field: 'quotas.districts.district', what: '征集活动' },
      ),
    ],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: [
    { name: 'name', label: '名称', type: 'text', required: true, unique: true, maxLength: 30 },
    {
      name: 'code',
      label: '行政区划代码',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 12,
      admin: { description: '六位代码；市直填城市代码加 Z，例如 450800Z。' },
    },
    {
      name: 'kind',
      label: '类别',
      type: 'select',
      required: true,
      options: [
        { value: 'district', label: '市辖区' },
        { value: 'county-city', label: '县级市' },
        { value: 'county', label: '县' },
        { value: 'city-direct', label: '市直' },
      ],
    },
    {
      name: 'towns',
      label: '乡镇、街道名称',
      type: 'text',
      hasMany: true,
      admin: { description: '盲评前会在作品里查找这些名称，逐个输入后回车。' },
    },
    { name: 'order', label: '排序', type: 'number', required: true, defaultValue: 0 },
    demoField(),
  ],
}
