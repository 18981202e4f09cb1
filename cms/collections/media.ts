import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { originalFields } from '../fields/original'
import { portraitFields } from '../fields/portrait'
import { auditUpdate } from '../hooks/audit'
import { checkDocument } from '../hooks/check-document'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { checkUpload } from '../hooks/check-upload'
import { claimPicture } from '../hooks/claim-picture'
import {
  dropDeletedOriginal,
  noteDeletedOriginal,
  noteOriginal,
  saveOriginal,
  stampOriginal,
} from '../hooks/keep-original'
import { keepUsedFile } from '../hooks/keep-used-file'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refuseDuplicate, stampContentHash } from '../hooks/refuse-duplicate'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseWhileShown } from '../hooks/refuse-while-shown'
import { stripExif } from '../hooks/strip-exif'
import { stripRecording } from '../hooks/strip-recording'

/** A picture scaled to a width, in the two formats that pages offer; made once, when it is uploaded. */
const width = (name: string, pixels: number) => {
  const size = { width: pixels, withoutEnlargement: true }
  return [
    { ...size, name, formatOptions: { format: 'webp' as const, options: { quality: 78 } } },
    {
      ...size,
      name: `${name}Avif`,
      formatOptions: { format: 'avif' as const, options: { quality: 55, effort: 3 } },
    },
  ]
}

/** Public pictures, recordings and attachments, kept in `folder`, and as they were uploaded in `originals`. */
export const mediaIn = (folder: string, originals: string): CollectionConfig => ({
  slug: 'media',
  custom: { originals },
  labels: { singular: '图片与附件', plural: '图片与附件' },
  admin: {
    useAsTitle: 'alt',
    group: '内容',
    defaultColumns: ['filename', 'alt', 'folder', 'mimeType', 'createdAt'],
    hidden: hiddenUnlessFor('editor', 'admin'),
  },
  access: accessFor('media'),
  upload: {
    staticDir: folder,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'audio/mpeg',
      'audio/x-m4a',
      'audio/wav',
      'video/mp4',
      'text/vtt',
    ],
    // A share card and an e-book take the picture as it is kept: a photograph of a telephone would be too heavy.
    resizeOptions: { width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true },
    imageSizes: [...width('small', 480), ...width('medium', 960), ...width('large', 1600)],
    adminThumbnail: 'small',
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [
      checkQuery,
      checkIncoming,
      checkUpload,
      checkDocument,
      keepUsedFile,
      refuseDuplicate,
      noteOriginal,
      stripExif,
      stripRecording,
    ],
    beforeDelete: [refuseWhileShown, noteDeletedOriginal],
    beforeChange: [refusePersonalData, stampContentHash, stampOriginal, claimPicture],
    afterChange: [saveOriginal, auditUpdate, publishChange],
    afterDelete: [dropDeletedOriginal, publishDelete],
  },
  fields: guardColumns('media', [
    {
      name: 'alt',
      label: '替代文字',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: '看不到图片的人听到或读到的一句话；音频、视频、字幕和附件填文件标题。' },
    },
    { name: 'credit', label: '供图', type: 'text', maxLength: 40 },
    ...portraitFields(),
    {
      name: 'withdrawnAt',
      label: '撤下的日期',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly' },
        description: '作者或监护人撤回同意后，随作品填写；填了的文件公众看不到，清空后恢复。',
      },
    },
    {
      name: 'folder',
      label: '文件夹',
      type: 'relationship',
      relationTo: 'media-folders',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'keepBoth',
      label: '仍然另存一份',
      type: 'checkbox',
      virtual: true,
      admin: {
        position: 'sidebar',
        readOnly: false,
        condition: (_data, _siblings, { operation }) => operation === 'create',
        description: '同样的文件已经有一份时，默认不再存；勾选后照样另存。',
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    { name: 'shown', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    { name: 'contentHash', type: 'text', index: true, admin: { hidden: true } },
    { name: 'fromWord', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    ...originalFields(),
    {
      name: 'uses',
      type: 'ui',
      admin: { components: { Field: '@cms/views/media/media-uses#MediaUses' }, disableListColumn: true },
    },
    demoField(),
  ]),
})
