import type { GlobalConfig } from 'payload'
import { globalAccessFor, hiddenUnlessFor } from '../access/enforce'
import { checkIncomingGlobal } from '../hooks/check-incoming'

/** Corrections to the official holiday calendar, for the working days of a notice. */
export const holidayTable: GlobalConfig = {
  slug: 'holiday-table',
  label: '节假日更正',
  admin: { group: '系统', hidden: hiddenUnlessFor('secretary', 'admin') },
  access: globalAccessFor('holiday-table'),
  hooks: { beforeOperation: [checkIncomingGlobal] },
  fields: [
    {
      name: 'corrections',
      label: '更正',
      labels: { singular: '日期', plural: '日期' },
      type: 'array',
      maxRows: 200,
      admin: { description: '法定节假日与调休由程序内置；只填与内置不同的日期。' },
      fields: [
        {
          name: 'date',
          label: '日期',
          type: 'text',
          required: true,
          validate: (value: string | null | undefined) =>
            (/^20\d\d-\d\d-\d\d$/.test(value ?? '') && !Number.isNaN(Date.parse(value ?? ''))) ||
            '日期写成“年-月-日”，例如 2026-10-08。',
        },
        { name: 'working', label: '上班', type: 'checkbox', defaultValue: false },
      ],
    },
  ],
}
