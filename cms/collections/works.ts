import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { articleFields } from '../fields/article'
import { consentField } from '../fields/consent'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { ofKind } from '../fields/of-kind'
import { toChapterField } from '../fields/reused'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { checkWork } from '../hooks/check-work'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { refuseWhileUsed } from '../hooks/refuse-while-used'
import { stampPublishedAt } from '../hooks/stamp-published-at'
import { stampWriters } from '../hooks/stamp-writers'
import { withdrawAtOnce } from '../hooks/withdraw-at-once'
import { writeByline } from '../hooks/write-byline'

/** What pupils and teachers made, as the public sees it. */
export const works: CollectionConfig = {
  slug: 'works',
  labels: { singular: '作品', plural: '作品展示' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'school', 'kind', 'byline', '_status'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('works'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeDelete: [refuseWhileUsed({ collection: 'reader-chapters', field: 'fromWork', what: '读本章节' })],
    beforeChange: [
      checkWork,
      writeByline,
      refusePersonalData,
      keepFormerSlug,
      stampPublishedAt,
      stampWriters,
    ],
    afterChange: [publishChange, withdrawAtOnce],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('works', [
    ...editorialFields(),
    toChapterField(),
    {
      name: 'kind',
      label: '形式',
      type: 'select',
      required: true,
      options: [
        { value: 'picture', label: '书画与图片' },
        { value: 'sound', label: '音频' },
        { value: 'video', label: '视频' },
        { value: 'writing', label: '文字' },
      ],
    },
    {
      name: 'school',
      label: '学校',
      type: 'relationship',
      relationTo: 'schools',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'authorKind',
          label: '作者是',
          type: 'select',
          required: true,
          defaultValue: 'pupil',
          options: [
            { value: 'pupil', label: '学生' },
            { value: 'teacher', label: '教师' },
          ],
        },
        { name: 'authorName', label: '作者姓名', type: 'text', required: true, maxLength: 30 },
        {
          name: 'stage',
          label: '学段',
          type: 'select',
          options: [
            { value: 'kindergarten', label: '幼儿园' },
            { value: 'primary-lower', label: '小学低年级' },
            { value: 'primary-upper', label: '小学中高年级' },
            { value: 'junior', label: '初中' },
            { value: 'senior', label: '高中' },
            { value: 'vocational', label: '中职' },
          ],
          admin: { condition: ({ authorKind }) => authorKind === 'pupil' },
        },
      ],
    },
    {
      name: 'byline',
      label: '公开署名',
      type: 'text',
      admin: { readOnly: true, description: '按作者和监护人同意的范围由系统写成。' },
    },
    consentField({ condition: ({ authorKind }) => authorKind === 'pupil' }),
    {
      name: 'withdrawnAt',
      label: '撤回同意的日期',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly' },
        description: '作者或监护人撤回同意后填写，作品随即从网站撤下。',
      },
    },
    {
      name: 'pictures',
      label: '图片',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 20,
      filterOptions: ofKind('image/'),
      admin: { description: '每张图片的替代文字写清画的是什么，网站用它作图注。' },
    },
    {
      name: 'recording',
      label: '音频或视频文件',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ({ data }) => ofKind(data?.kind === 'video' ? 'video/' : 'audio/'),
      admin: {
        condition: ({ kind }) => kind === 'sound' || kind === 'video',
        description:
          '音频 MP3、M4A、WAV，10 MB 以内；视频 MP4，20 MB 以内。拍摄地点、时间和设备信息由系统清除。',
      },
    },
    {
      name: 'captions',
      label: '字幕文件（VTT）',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ofKind('text/vtt'),
      admin: { condition: ({ kind }) => kind === 'video', description: '视频必须有字幕，才能发布。' },
    },
    {
      name: 'transcript',
      label: '文字稿',
      type: 'textarea',
      maxLength: 20_000,
      admin: {
        condition: ({ kind }) => kind === 'sound' || kind === 'video',
        description: '听不到或放不了的人读到的全文；音频必须有文字稿，才能发布。',
      },
    },
    ...articleFields({ label: '作品说明或正文' }),
    { name: 'campaign', label: '来自征集活动', type: 'relationship', relationTo: 'campaigns', index: true },
    { name: 'categoryLabel', label: '类别', type: 'text', maxLength: 40 },
    { name: 'awardName', label: '奖项', type: 'text', maxLength: 30, admin: { readOnly: true } },
    {
      name: 'result',
      label: '评审结果',
      type: 'relationship',
      relationTo: 'results',
      unique: true,
      admin: { readOnly: true },
    },
  ]),
}
