import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { checkQuery } from '../hooks/check-query'

/** Documents that the program made in the background, such as a batch of certificates, kept in `folder`. */
export const officeFilesIn = (folder: string): CollectionConfig => ({
  slug: 'office-files',
  labels: { singular: '生成的文件', plural: '生成的文件' },
  admin: { useAsTitle: 'filename', group: '征集评选', hidden: true },
  access: accessFor('office-files'),
  upload: { staticDir: folder, crop: false, focalPoint: false },
  hooks: { beforeOperation: [checkQuery] },
  fields: [campaignField()],
})
