import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { originalFields } from '../fields/original'
import { ownSchoolField } from '../fields/own-school'
import { checkDocument } from '../hooks/check-document'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { checkUpload } from '../hooks/check-upload'
import { guardEntryFile } from '../hooks/guard-entry-file'
import {
  dropDeletedOriginal,
  noteDeletedOriginal,
  noteOriginal,
  saveOriginal,
  stampOriginal,
} from '../hooks/keep-original'
import { stampSchool } from '../hooks/stamp-owner'
import { stripExif } from '../hooks/strip-exif'

/**
 * Pictures and documents handed in with an entry, kept in `folder`, and as they were uploaded in `originals`; never public,
 * never shown to a judge as such.
 */
export const entryFilesIn = (folder: string, originals: string): CollectionConfig => ({
  slug: 'entry-files',
  custom: { originals },
  labels: { singular: '参评材料', plural: '参评材料' },
  admin: {
    useAsTitle: 'filename',
    group: '征集评选',
    defaultColumns: ['filename', 'mimeType', 'createdAt'],
    hidden: hiddenUnlessFor('school'),
  },
  access: accessFor('entry-files'),
  upload: {
    staticDir: folder,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, checkUpload, checkDocument, noteOriginal, stripExif],
    beforeValidate: [stampSchool],
    beforeChange: [stampOriginal],
    afterChange: [saveOriginal],
    beforeDelete: [guardEntryFile, noteDeletedOriginal],
    afterDelete: [dropDeletedOriginal],
  },
  fields: guardColumns('entry-files', [
    ownSchoolField({ hidden: true }),
    {
      name: 'handedIn',
      label: '已随作品提交',
      type: 'checkbox',
      defaultValue: false,
      admin: { hidden: true },
    },
    ...originalFields(),
  ]),
})
