import type { CollectionConfig } from 'payload'
import { accessFor, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { richTextField } from '../fields/rich-text'
import { slugField } from '../fields/slug'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

export const schools: CollectionConfig = {
  slug: 'schools',
  labels: { singular: '学校', plural: '学校' },
  admin: {
    useAsTitle: 'name',
    group: '学校',
    defaultColumns: ['name', 'district', 'type', 'tier'],
    hidden: hiddenUnlessFor('admin', 'editor'),
  },
  defaultSort: 'order',
  versions: { maxPerDoc: 20 },
  defaultPopulate: { name: true, shortName: true, slug: true, district: true },
  access: accessFor('schools'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'users', field: 'school', what: '账号' },
        { collection: 'entries', field: 'school', what: '参评作品' },
        { collection: 'entry-files', field: 'school', what: '参评材料' },
        { collection: 'results', field: 'school', what: '评审结果' },
        { collection: 'case-studies', field: 'school', what: '案例' },
        { collection: 'teacher-stories', field: 'school', what: '教师故事' },
        { collection: 'column-posts', field: 'school', what: '专栏文章' },
      ),
    ],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: [
    { name: 'name', label: '学校全称', type: 'text', required: true, unique: true, maxLength: 60 },
    { name: 'shortName', label: '简称', type: 'text', required: true, maxLength: 20 },
    slugField(),
    { name: 'district', label: '所属县区', type: 'relationship', relationTo: 'districts', required: true },
    {
      name: 'type',
      label: '学校类型',
      type: 'select',
      required: true,
      options: [
        { value: 'kindergarten', label: '幼儿园' },
        { value: 'primary', label: '小学' },
        { value: 'teaching-point', label: '教学点' },
        { value: 'junior', label: '初级中学' },
        { value: 'nine-year', label: '九年一贯制学校' },
        { value: 'complete', label: '完全中学' },
        { value: 'senior', label: '高级中学' },
        { value: 'twelve-year', label: '十二年一贯制学校' },
        { value: 'vocational', label: '中等职业学校' },
        { value: 'special', label: '特殊教育学校' },
      ],
    },
    {
      name: 'ownership',
      label: '办学性质',
      type: 'select',
      required: true,
      defaultValue: 'public',
      options: [
        { value: 'public', label: '公办' },
        { value: 'private', label: '民办' },
      ],
    },
    {
      name: 'tier',
      label: '示范层级',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: [
        { value: 'region', label: '自治区级示范校' },
        { value: 'city', label: '市级示范校' },
        { value: 'cultivating', label: '示范培育对象' },
        { value: 'none', label: '未命名' },
      ],
    },
    { name: 'intro', label: '一句话介绍', type: 'text', maxLength: 60 },
    { name: 'cover', label: '封面图片', type: 'upload', relationTo: 'media' },
    { name: 'gallery', label: '校园图集', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 12 },
    {
      name: 'brand',
      label: '一校一品',
      type: 'group',
      fields: [
        { name: 'name', label: '品牌名', type: 'text', maxLength: 20 },
        { name: 'slogan', label: '品牌语', type: 'text', maxLength: 40 },
        { name: 'symbol', label: '标识物', type: 'text', maxLength: 20 },
        richTextField('story', '品牌故事', { pictures: 'media' }),
      ],
    },
    {
      name: 'plan',
      label: '一校一策',
      type: 'group',
      fields: [
        { name: 'year', label: '年度', type: 'number', min: 2000, max: 2100 },
        { name: 'title', label: '方案名称', type: 'text', maxLength: 80 },
        {
          name: 'measures',
          label: '主要措施',
          labels: { singular: '措施', plural: '措施' },
          type: 'array',
          maxRows: 12,
          fields: [{ name: 'text', label: '内容', type: 'textarea', required: true, maxLength: 200 }],
        },
      ],
    },
    {
      name: 'handbook',
      label: '一校一册',
      type: 'group',
      fields: [
        { name: 'title', label: '手册名称', type: 'text', maxLength: 80 },
        { name: 'summary', label: '内容说明', type: 'textarea', maxLength: 300 },
        { name: 'powerItems', label: '权力清单项数', type: 'number', min: 0 },
        { name: 'prohibitionItems', label: '负面清单项数', type: 'number', min: 0 },
        { name: 'flowCharts', label: '流程图张数', type: 'number', min: 0 },
        { name: 'file', label: '手册文件（PDF）', type: 'upload', relationTo: 'media' },
      ],
    },
    {
      name: 'order',
      label: '排序',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar' },
    },
    demoField(),
  ],
}
