import type { GroupField } from 'payload'
import { defaultRubric } from '../domain/rubric'

/** The scoring rubric; frozen when the first sheet is submitted. */
export const rubricField = (): GroupField => ({
  name: 'rubric',
  label: '评分标准',
  type: 'group',
  admin: { description: '各指标分值之和须等于满分；第一份评分表提交后不能再改。' },
  fields: [
    {
      name: 'scale',
      label: '满分',
      type: 'number',
      required: true,
      min: 1,
      max: 1000,
      defaultValue: defaultRubric.scale,
    },
    {
      name: 'step',
      label: '打分步长',
      type: 'number',
      required: true,
      defaultValue: defaultRubric.step,
      admin: { description: '0.1、0.5 或 1。' },
    },
    {
      name: 'sum',
      type: 'ui',
      admin: { components: { Field: '@cms/views/campaign/rubric-sum#RubricSum' }, disableListColumn: true },
    },
    {
      name: 'criteria',
      label: '指标',
      labels: { singular: '指标', plural: '指标' },
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      defaultValue: defaultRubric.criteria,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'key', label: '代号', type: 'text', required: true, maxLength: 30 },
            { name: 'label', label: '指标', type: 'text', required: true, maxLength: 30 },
            { name: 'points', label: '分值', type: 'number', required: true },
          ],
        },
        { name: 'guidance', label: '评分说明', type: 'textarea', maxLength: 300 },
        {
          name: 'bands',
          label: '分档（从高到低）',
          labels: { singular: '档次', plural: '档次' },
          type: 'array',
          maxRows: 8,
          admin: { initCollapsed: true },
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'label', label: '档次', type: 'text', required: true, maxLength: 10 },
                { name: 'from', label: '最低分', type: 'number', required: true },
                { name: 'to', label: '最高分', type: 'number', required: true },
              ],
            },
            { name: 'description', label: '说明', type: 'text', maxLength: 100 },
          ],
        },
      ],
    },
    {
      name: 'adjustments',
      label: '加分与扣分（在满分之外）',
      labels: { singular: '加分或扣分', plural: '加分与扣分' },
      type: 'array',
      maxRows: 6,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'key', label: '代号', type: 'text', required: true, maxLength: 30 },
            { name: 'label', label: '名称', type: 'text', required: true, maxLength: 30 },
            {
              name: 'kind',
              label: '方式',
              type: 'select',
              required: true,
              defaultValue: 'deduction',
              options: [
                { value: 'deduction', label: '扣分' },
                { value: 'bonus', label: '加分' },
              ],
            },
            { name: 'points', label: '最多', type: 'number', required: true },
          ],
        },
        { name: 'guidance', label: '说明', type: 'text', maxLength: 200 },
      ],
    },
  ],
})
