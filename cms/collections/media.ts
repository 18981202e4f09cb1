import type { CollectionConfig } from 'payload'
import { accessFor, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { checkDocument } from '../hooks/check-document'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { checkUpload } from '../hooks/check-upload'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseWhileShown } from '../hooks/refuse-while-shown'
import { refuseWhileUsed } from '../hooks/refuse-while-used'
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

/** Public pictures, recordings and attachments, kept in `folder`. */
export const mediaIn = (folder: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: '图片与附件', plural: '图片与附件' },
  admin: {
    useAsTitle: 'alt',
    group: '内容',
    defaultColumns: ['filename', 'alt', 'mimeType', 'createdAt'],
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
    beforeOperation: [checkQuery, checkIncoming, checkUpload, checkDocument, stripExif, stripRecording],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'case-studies', field: 'cover', what: '案例' },
        { collection: 'teacher-stories', field: 'cover', what: '教师故事' },
        { collection: 'column-posts', field: 'cover', what: '专栏文章' },
        { collection: 'works', field: 'cover', what: '作品' },
        { collection: 'works', field: 'pictures', what: '作品' },
        { collection: 'works', field: 'recording', what: '作品' },
        { collection: 'works', field: 'captions', what: '作品' },
        { collection: 'schools', field: 'cover', what: '学校' },
        { collection: 'schools', field: 'gallery', what: '学校图集' },
      ),
      refuseWhileShown(
        { collection: 'case-studies', field: 'body', what: '案例' },
        { collection: 'teacher-stories', field: 'body', what: '教师故事' },
        { collection: 'column-posts', field: 'body', what: '专栏文章' },
        { collection: 'works', field: 'body', what: '作品' },
        { collection: 'reader-chapters', field: 'body', what: '读本章节' },
        { collection: 'schools', field: 'story', what: '品牌故事' },
        { collection: 'campaigns', field: 'call', what: '征集通知' },
        { global: 'site-settings', field: 'about', what: '“关于本网站”' },
      ),
    ],
    beforeChange: [refusePersonalData],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: [
    {
      name: 'alt',
      label: '替代文字',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: '看不到图片的人听到或读到的一句话；音频、视频、字幕和附件填文件标题。' },
    },
    { name: 'credit', label: '供图', type: 'text', maxLength: 40 },
    demoField(),
  ],
})
