import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { awardsField } from '../fields/awards'
import { categoriesField, divisionsField } from '../fields/categories'
import { certificateField } from '../fields/certificate'
import { demoField } from '../fields/demo'
import { extensionsField } from '../fields/extensions'
import { limitsField } from '../fields/limits'
import { noticeField } from '../fields/notice'
import { pledgeField } from '../fields/pledge'
import { policyField } from '../fields/policy'
import { proofField } from '../fields/proof'
import { quotasField } from '../fields/quotas'
import { alternatesField, judgesField, panelsField, reviewField } from '../fields/review'
import { richTextField } from '../fields/rich-text'
import { rubricField } from '../fields/rubric'
import { scheduleField } from '../fields/schedule'
import { slugFields } from '../fields/slug'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkCampaign } from '../hooks/check-campaign'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardCampaign } from '../hooks/guard-campaign'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
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
    beforeValidate: [proposeSlug, checkCampaign],
    beforeChange: [refusePersonalData, keepFormerSlug, guardCampaign],
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
            ...slugFields(),
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
          fields: [scheduleField(), extensionsField(), quotasField()],
        },
        {
          label: '作品要求',
          fields: [categoriesField(), divisionsField(), limitsField(), pledgeField()],
        },
        {
          label: '评审',
          fields: [
            reviewField(),
            judgesField(),
            alternatesField(),
            panelsField(),
            rubricField(),
            policyField(),
          ],
        },
        { label: '奖项与公示', fields: [awardsField(), certificateField(), noticeField(), proofField()] },
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
    {
      name: 'decidedAt',
      label: '最终结果公布时间',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    demoField(),
  ]),
}
