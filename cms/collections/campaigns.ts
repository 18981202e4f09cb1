import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { awardsField } from '../fields/awards'
import { demoField } from '../fields/demo'
import { noticeField } from '../fields/notice'
import { policyField } from '../fields/policy'
import { quotasField } from '../fields/quotas'
import { richTextField } from '../fields/rich-text'
import { rubricField } from '../fields/rubric'
import { scheduleField } from '../fields/schedule'
import { slugField } from '../fields/slug'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkCampaign } from '../hooks/check-campaign'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardCampaign } from '../hooks/guard-campaign'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: '征集活动', plural: '征集活动' },
  admin: {
    useAsTitle: 'title',
    group: '征集评选',
    defaultColumns: ['title', 'year', 'kind', 'status'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },
  defaultSort: '-year',
  versions: { maxPerDoc: 30 },
  defaultPopulate: { title: true, slug: true, year: true, kind: true },
  access: accessFor('campaigns'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeValidate: [checkCampaign],
    beforeChange: [guardCampaign],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'entries', field: 'campaign', what: '作品' },
        { collection: 'case-studies', field: 'campaign', what: '案例' },
      ),
    ],
    afterChange: [auditChange, publishChange],
    afterDelete: [auditDelete, publishDelete],
  },
  fields: guardColumns('campaigns', [
    {
      type: 'tabs',
      tabs: [
        {
          label: '通知',
          fields: [
            { name: 'title', label: '活动名称', type: 'text', required: true, maxLength: 80 },
            slugField(),
            { name: 'year', label: '年度', type: 'number', required: true, min: 2000, max: 2100 },
            {
              name: 'kind',
              label: '类别',
              type: 'select',
              required: true,
              defaultValue: 'case-study',
              options: [
                { value: 'case-study', label: '案例征集' },
                { value: 'creative-work', label: '作品征集' },
              ],
            },
            { name: 'summary', label: '摘要', type: 'textarea', maxLength: 200 },
            richTextField('call', '征集通知正文', { pictures: 'media' }),
          ],
        },
        {
          label: '日程与名额',
          fields: [scheduleField(), quotasField()],
        },
        {
          label: '作品要求',
          fields: [
            {
              name: 'categories',
              label: '类别',
              labels: { singular: '类别', plural: '类别' },
              type: 'array',
              required: true,
              minRows: 1,
              maxRows: 20,
              fields: [
                { name: 'key', label: '代号', type: 'text', required: true, maxLength: 30 },
                { name: 'label', label: '名称', type: 'text', required: true, maxLength: 40 },
              ],
            },
            {
              name: 'limits',
              label: '篇幅与附件',
              type: 'group',
              fields: [
                {
                  name: 'maxCharacters',
                  label: '正文字数上限',
                  type: 'number',
                  required: true,
                  min: 100,
                  max: 20000,
                  defaultValue: 3000,
                  admin: { description: '按常用办公软件的“字数”计。' },
                },
                {
                  name: 'maxImages',
                  label: '图片张数上限',
                  type: 'number',
                  required: true,
                  min: 0,
                  max: 20,
                  defaultValue: 6,
                },
                {
                  name: 'maxAttachments',
                  label: '附件个数上限',
                  type: 'number',
                  required: true,
                  min: 0,
                  max: 10,
                  defaultValue: 3,
                },
              ],
            },
          ],
        },
        {
          label: '评审',
          fields: [
            {
              name: 'review',
              label: '评审安排',
              type: 'group',
              fields: [
                {
                  name: 'sheetsPerEntry',
                  label: '每件作品评委数',
                  type: 'number',
                  required: true,
                  min: 1,
                  max: 15,
                  defaultValue: 5,
                },
                { name: 'avoidOwnDistrict', label: '回避本县区作品', type: 'checkbox', defaultValue: false },
                { name: 'commentRequired', label: '评语必填', type: 'checkbox', defaultValue: false },
              ],
            },
            {
              name: 'judges',
              label: '评委',
              type: 'relationship',
              relationTo: 'users',
              hasMany: true,
              filterOptions: { role: { equals: 'judge' } },
            },
            rubricField(),
            policyField(),
          ],
        },
        { label: '奖项与公示', fields: [awardsField(), noticeField()] },
      ],
    },
    {
      name: 'status',
      label: '通知状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: '草稿，只有评审秘书和纪检监督可见' },
        { value: 'published', label: '已发布' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'announcedAt',
      label: '结果公布时间',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    demoField(),
  ]),
}
