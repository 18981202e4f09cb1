import { z } from 'zod'
import { tableNames } from '../../domain/import/table'
import { importTemplate } from '../../office/import-template'
import { action } from '../action'
import { fileResponse } from '../file-response'
import { importUnits } from './import-units'
import { requireImport } from './planned-import'
import { targets } from './targets'

/** An empty sheet to fill in, with lists to choose from. */
export const openImportTemplate = action({
  name: 'open-import-template',
  method: 'get',
  input: z.strictObject({ table: z.enum(tableNames) }),
  run: async (call, { table: name }) => {
    requireImport(call, name)
    const table = await targets[name].table(call)
    const { districtNames } = await importUnits(call)
    const bytes = await importTemplate(table, { districts: districtNames })
    return fileResponse(bytes, { name: `${table.label}导入模板`, plain: `${name}-template`, kind: 'xlsx' })
  },
})
