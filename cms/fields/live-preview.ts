import type { Config } from 'payload'

/** The page of a document beside its form, in the widths of a telephone, a tablet and a computer. */
export const livePreview: NonNullable<Config['admin']>['livePreview'] = {
  collections: [
    'case-studies',
    'works',
    'teacher-stories',
    'column-posts',
    'reader-chapters',
    'reader-books',
    'schools',
  ],
  url: ({ collectionConfig, data }) =>
    data?.id && collectionConfig
      ? `/api/actions/open-preview?${new URLSearchParams({ collection: collectionConfig.slug, id: String(data.id) })}`
      : null,
  breakpoints: [
    { name: 'phone', label: '手机', width: 390, height: 844 },
    { name: 'tablet', label: '平板', width: 768, height: 1024 },
    { name: 'computer', label: '电脑', width: 1280, height: 900 },
  ],
}
