import { z } from 'zod'
import { mayImport } from '../../access/enforce'
import { tableNames } from '../../domain/import/table'
import { action } from '../action'
import { targets } from './targets'

/** The kinds of sheets that this person may read in, with their columns; for quotas, the campaigns to choose from. */
export const openImports = action({
  name: 'open-imports',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const { actor, req } = call
    const names = tableNames.filter((name) => mayImport(actor, name))
    const tables = await Promise.all(
      names.map(async (name) => {
        const { columns, label, note } = await targets[name].table(call)
        return {
          name,
          label,
          note,
          columns: columns.map(({ header, required }) => ({ header, required })),
          ofCampaign: name === 'quotas',
        }
      }),
    )
    const { docs } = await req.payload.find({
      collection: 'campaigns',
      select: { title: true },
      sort: '-year',
      limit: 100,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return { tables, campaigns: docs.map(({ id, title }) => ({ id, title })) }
  },
})

export type Imports = Awaited<ReturnType<typeof openImports.run>>
