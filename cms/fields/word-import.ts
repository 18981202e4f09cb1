import type { UIField } from 'payload'

/** 从 Word 导入, at the head of a form whose title and text can come from a file. */
export const wordImportField = (): UIField => ({
  name: 'wordImport',
  type: 'ui',
  admin: {
    components: { Field: '@cms/views/word/import-word#ImportWord' },
    disableListColumn: true,
  },
})
