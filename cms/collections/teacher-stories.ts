import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { articleFields } from '../fields/article'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { mediaLinksField } from '../fields/media-links'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { stampPublishedAt } from '../hooks/stamp-published-at'
import { stampWriters } from '../hooks/stamp-writers'

/** 每月一师: many stories may share a month. */
export const teacherStories: CollectionConfig = {
  slug: 'teacher-stories',
  labels: { singular: '每月一师', plural: '每月一师' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'issueMonth', 'teacherName', 'school', '_status'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: '-issueMonth',
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('teacher-stories'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeChange: [refusePersonalData, keepFormerSlug, stampPublishedAt, stampWriters],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('teacher-stories', [
    ...editorialFields(),
    {
      name: 'issueMonth',
      label: '刊出月份',
      type: 'text',
      required: true,
      index: true,
      validate: (value: string | null | undefined) =>
        /^20\d\d-(0[1-9]|1[0-2])$/.test(value ?? '') || '刊出月份写成“年-月”，例如 2026-09。',
      admin: { position: 'sidebar', description: '例如 2026-09；一个月可以有多位教师。' },
    },
    { name: 'teacherName', label: '教师', type: 'text', required: true, maxLength: 30 },
    { name: 'alias', label: '用的是化名', type: 'checkbox', defaultValue: false },
    { name: 'post', label: '岗位', type: 'text', maxLength: 40 },
    {
      name: 'school',
      label: '学校',
      type: 'relationship',
      relationTo: 'schools',
      required: true,
      index: true,
    },
    { name: 'yearsOfService', label: '教龄（年）', type: 'number', min: 0, max: 60 },
    { name: 'subtitle', label: '副标题', type: 'text', maxLength: 120 },
    ...articleFields({ label: '正文' }),
    { name: 'quotation', label: '教师的一句话', type: 'textarea', maxLength: 120 },
    { name: 'honours', label: '荣誉', type: 'text', hasMany: true, maxRows: 6 },
    mediaLinksField(),
    {
      name: 'consent',
      label: '本人已书面同意刊出',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar' },
      validate: (value: boolean | null | undefined, { data }: { data: unknown }) =>
        (data as { _status?: string })._status !== 'published' ||
        value === true ||
        '请先取得教师本人的书面同意，并勾选“本人已书面同意刊出”。',
    },
  ]),
}
