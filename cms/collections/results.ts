import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'
import { publishChange, publishDelete } from '../hooks/publish-change'

/** What the announcement froze for one entry. Written by the announcement only. */
export const results: CollectionConfig = {
  slug: 'results',
  labels: { singular: '评审结果', plural: '评审结果' },
  admin: {
    useAsTitle: 'title',
    group: '征集评选',
    defaultColumns: ['title', 'schoolName', 'awardName', 'rank', 'score'],
    hidden: hiddenUnlessFor('secretary', 'observer', 'editor'),
    components: { edit: { beforeDocumentControls: ['@cms/views/result/result-controls#ResultControls'] } },
  },
  defaultPopulate: { title: true, schoolName: true, awardName: true },
  access: accessFor('results'),
  hooks: {
    beforeOperation: [checkQuery],
    afterChange: [auditChange, publishChange],
    afterDelete: [auditDelete, publishDelete],
  },
  indexes: [{ fields: ['campaign', 'entry'], unique: true }],
  fields: guardColumns('results', [
    {
      name: 'campaign',
      label: '征集活动',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
    },
    { name: 'entry', label: '参评作品', type: 'relationship', relationTo: 'entries', required: true },
    { name: 'title', label: '题目', type: 'text', required: true },
    { name: 'category', label: '类别', type: 'text', required: true },
    {
      name: 'school',
      label: '学校',
      type: 'relationship',
      relationTo: 'schools',
      required: true,
      index: true,
    },
    { name: 'schoolName', label: '公布时的学校名称', type: 'text', required: true },
    { name: 'workCode', label: '作品编号', type: 'text' },
    { name: 'division', label: '组别', type: 'text' },
    { name: 'awardKey', label: '奖项代号', type: 'text' },
    { name: 'awardName', label: '奖项', type: 'text' },
    { name: 'rank', label: '名次', type: 'number', required: true },
    {
      name: 'score',
      label: '得分',
      type: 'text',
      required: true,
      admin: { description: '按活动规定的小数位显示。' },
    },
    {
      name: 'exactScore',
      label: '精确得分',
      type: 'text',
      required: true,
      admin: { description: '分数形式，排序以此为准。' },
    },
    { name: 'sheets', label: '有效评分表', type: 'number', required: true },
    { name: 'round', label: '所在轮次', type: 'number', required: true, defaultValue: 1 },
    {
      name: 'authors',
      label: '作者（证书用名）',
      labels: { singular: '作者', plural: '作者' },
      type: 'array',
      fields: [{ name: 'name', label: '姓名', type: 'text', required: true, maxLength: 20 }],
    },
    {
      name: 'tutors',
      label: '指导教师（证书用名）',
      labels: { singular: '指导教师', plural: '指导教师' },
      type: 'array',
      fields: [{ name: 'name', label: '姓名', type: 'text', required: true, maxLength: 20 }],
    },
    { name: 'tutorAward', label: '指导教师奖', type: 'text' },
    { name: 'namesConfirmedAt', label: '姓名确认时间', type: 'date' },
    { name: 'changeReason', label: '人工调整奖项的理由', type: 'text' },
    { name: 'revisedAt', label: '异议后更正时间', type: 'date' },
    { name: 'revision', label: '异议后的更正', type: 'text' },
    {
      name: 'scorePublic',
      label: '公示中显示得分',
      type: 'checkbox',
      defaultValue: false,
    },
    demoField(),
  ]),
}
