import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { checkQuery } from '../hooks/check-query'

/** Files of blind copies, kept in `folder` under names that say nothing: cleaned of properties, changes and metadata. */
export const blindFilesIn = (folder: string): CollectionConfig => ({
  slug: 'blind-files',
  labels: { singular: '盲评材料', plural: '盲评材料' },
  admin: { useAsTitle: 'filename', group: '征集评选', hidden: true },
  access: accessFor('blind-files'),
  upload: { staticDir: folder, crop: false, focalPoint: false },
  hooks: { beforeOperation: [checkQuery] },
  fields: [campaignField()],
})
