import type { Field } from 'payload'

/** The name under which an upload is kept as it came, and the way to it on the form. */
export const originalFields = (): Field[] => [
  { name: 'original', type: 'text', admin: { hidden: true } },
  {
    name: 'originalFile',
    type: 'ui',
    admin: {
      components: { Field: '@cms/views/media/original-file#OriginalFile' },
      disableListColumn: true,
    },
  },
]
