import type { DateField, Field } from 'payload'

const formats = { dayOnly: 'yyyy-MM-dd', monthOnly: 'yyyy-MM', dayAndTime: 'yyyy-MM-dd HH:mm' } as const

/** Fields with every date in them written 2026-09-25 18:30, or the day or month alone where the field says that it is one. */
export function withDateFormats(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'date') return formatted(field)
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withDateFormats(tab.fields) })) }
    if (field.type === 'blocks')
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: withDateFormats(block.fields) })),
      }
    return 'fields' in field ? ({ ...field, fields: withDateFormats(field.fields) } as Field) : field
  })
}

function formatted({ admin, ...field }: DateField): DateField {
  const kind = admin?.date?.pickerAppearance
  const pickerAppearance = kind === 'dayOnly' || kind === 'monthOnly' ? kind : 'dayAndTime'
  const displayFormat = formats[pickerAppearance]
  return {
    ...field,
    admin: { ...admin, date: { ...admin?.date, pickerAppearance, displayFormat, timeFormat: 'HH:mm' } },
  } as DateField
}
