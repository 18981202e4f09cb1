import type { Field } from 'payload'
import { reviewStates, stateLabels } from '../domain/editorial/review-state'
import { reviewSteps, stepCounts, stepLabels } from '../domain/editorial/steps'
import { textKindLabels, textKinds } from '../domain/editorial/text-kinds'

const step = { name: 'step', label: '步骤', type: 'select', required: true, index: true } as const

/** What a review paper (审校单) records: of which text, where it stands, who did what and when. */
export const paperFields = (): Field[] => [
  { name: 'title', label: '标题', type: 'text', required: true },
  {
    name: 'kind',
    label: '类型',
    type: 'select',
    required: true,
    index: true,
    options: textKinds.map((value) => ({ value, label: textKindLabels[value] })),
  },
  { name: 'subject', label: '稿件编号', type: 'text', required: true, index: true },
  { name: 'textDigest', label: '送审时内容的摘要值（SHA-256）', type: 'text' },
  {
    name: 'stepCount',
    label: '审校几次',
    type: 'select',
    required: true,
    defaultValue: '3',
    options: stepCounts.map((value) => ({ value, label: `${value} 次` })),
  },
  {
    name: 'openFor',
    type: 'text',
    unique: true,
    admin: { hidden: true },
  },
  {
    name: 'state',
    label: '状态',
    type: 'select',
    required: true,
    index: true,
    options: reviewStates.map((value) => ({ value, label: stateLabels[value] })),
  },
  {
    name: 'writers',
    label: '撰稿人',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
  },
  {
    name: 'sentBy',
    label: '送审人账号',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    index: true,
  },
  { name: 'sentByName', label: '送审人', type: 'text', required: true },
  { name: 'sentAt', label: '送审时间', type: 'date', required: true, index: true },
  {
    name: 'steps',
    label: '审校记录',
    labels: { singular: '记录', plural: '记录' },
    type: 'array',
    fields: [
      { ...step, options: reviewSteps.map((value) => ({ value, label: stepLabels[value] })) },
      { name: 'by', label: '审校人账号', type: 'relationship', relationTo: 'users', required: true },
      { name: 'byName', label: '审校人', type: 'text', required: true },
      { name: 'at', label: '时间', type: 'date', required: true },
      {
        name: 'outcome',
        label: '结论',
        type: 'select',
        required: true,
        options: [
          { value: 'passed', label: '通过' },
          { value: 'returned', label: '退回' },
        ],
      },
      { name: 'reason', label: '意见', type: 'textarea' },
      { name: 'findsLeft', label: '看过而不改的检查提示', type: 'number', required: true, defaultValue: 0 },
    ],
  },
  { name: 'publishAt', label: '定时发布', type: 'date', index: true },
  { name: 'releasedBy', label: '发布人账号', type: 'relationship', relationTo: 'users' },
  { name: 'releasedByName', label: '发布人', type: 'text' },
  { name: 'publishedAt', label: '发布时间', type: 'date' },
  { name: 'closedReason', label: '撤回的原因', type: 'text' },
]
