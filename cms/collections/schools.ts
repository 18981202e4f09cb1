import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { designationsField } from '../fields/designations'
import { handbookField } from '../fields/handbook'
import { ofKind } from '../fields/of-kind'
import { richTextField } from '../fields/rich-text'
import { slugFields } from '../fields/slug'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

export const schools: CollectionConfig = {
  slug: 'schools',
  labels: { singular: '学校', plural: '学校' },
  admin: {
    useAsTitle: 'name',
    group: '学校',
    defaultColumns: ['name', 'district', 'type', 'ownership'],
    hidden: hiddenUnlessFor('admin', 'editor'),
    components: { edit: { beforeDocumentControls: ['@cms/views/live-page/live-page-link#LivePageLink'] } },
  },
  defaultSort: 'order',
  versions: { maxPerDoc: 20 },
  defaultPopulate: { name: true, shortName: true, slug: true, district: true },
  access: accessFor('schools'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeValidate: [proposeSlug],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'users', field: 'school', what: '账号' },
        { collection: 'entries', field: 'school', what: '参评作品' },
        { collection: 'entry-files', field: 'school', what: '参评材料' },
        { collection: 'results', field: 'school', what: '评审结果' },
        { collection: 'case-studies', field: 'school', what: '案例' },
        { collection: 'works', field: 'school', what: '作品' },
        { collection: 'teacher-stories', field: 'school', what: '教师故事' },
        { collection: 'column-posts', field: 'school', what: '专栏文章' },
      ),
    ],
    beforeChange: [refusePersonalData, keepFormerSlug],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('schools', [
    { name: 'name', label: '学校全称', type: 'text', required: true, unique: true, maxLength: 60 },
    { name: 'shortName', label: '简称', type: 'text', required: true, maxLength: 20 },
    ...slugFields(),
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
    designationsField(),
    {
      name: 'topics',
      label: '特色领域',
      type: 'select',
      hasMany: true,
      options: [
        { value: 'governance', label: '清廉政务' },
        { value: 'admission', label: '清廉招生' },
        { value: 'construction', label: '清廉基建' },
        { value: 'canteen', label: '清廉食堂' },
        { value: 'charging', label: '清廉收费' },
        { value: 'culture', label: '清廉文化' },
        { value: 'teaching', label: '廉洁从教' },
        { value: 'family', label: '清廉家风' },
      ],
    },
    { name: 'intro', label: '一句话介绍', type: 'text', maxLength: 60 },
    {
      name: 'cover',
      label: '封面图片',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ofKind('image/'),
    },
    {
      name: 'gallery',
      label: '校园图集',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 12,
      filterOptions: ofKind('image/'),
    },
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
    handbookField(),
    {
      name: 'order',
      label: '排序',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar' },
    },
    demoField(),
  ]),
}
