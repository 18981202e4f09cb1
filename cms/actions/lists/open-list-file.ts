import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { policy } from '../../access/policy'
import { beijingDay, beijingMinute, beijingTime } from '../../domain/beijing-time'
import { Refusal } from '../../domain/refusal'
import { csvBytes } from '../../office/csv'
import { type TableSheet, workbookBytes } from '../../office/workbook'
import { action } from '../action'
import { fileResponse } from '../file-response'
import { columnsOf } from './list-column'
import { listDocuments, mostListed } from './list-documents'
import { listValue } from './list-value'

const word = z.string().max(200).optional()

/**
 * A list of the admin as an Excel or CSV file: the rows that this person sees by this filter and search, in this order, with
 * these columns. Read with the person's own rights, so that nothing comes out that the list would not show.
 */
export const openListFile = action({
  name: 'open-list-file',
  method: 'get',
  input: z.strictObject({
    collection: z.string(),
    file: z.enum(['xlsx', 'csv']),
    where: z.string().max(4000).optional(),
    search: word,
    sort: word,
    columns: z.string().max(2000).optional(),
  }),
  run: async (call, { collection, columns: wanted, file, search, sort, where }) => {
    const { actor, now, req } = call
    if (!Object.hasOwn(policy, collection)) throw new Refusal('not-found', '没有这种列表。', 'collection')
    const { config } = req.payload.collections[collection as never] as unknown as CollectionOf
    const columns = columnsOf(config, wanted?.split(',').filter(Boolean) ?? [], req)
    const query = mergeListSearchAndWhere({
      collectionConfig: config,
      search: search ?? '',
      where: conditionsIn(where),
    })
    const { documents, total } = await listDocuments(call, config, columns, { where: query, sort })
    const rows = documents.map((document) =>
      columns.map((column) => listValue(req.payload, column, document)),
    )
    const note =
      total > mostListed ? `共 ${total} 条，只列出前 ${mostListed} 条；请按条件筛选，分几次导出。` : undefined
    const label = String(config.labels.plural)
    const named = { name: `${label}${beijingDay(now)}`, plain: collection }
    if (file === 'csv') {
      const clocks = rows.map((row) => row.map((value, index) => clockAt(columns[index]?.kind, value)))
      return fileResponse(csvBytes({ columns, rows: clocks, note }), { ...named, kind: 'csv' })
    }
    const sheet: TableSheet = {
      name: label,
      title: label,
      notes: [
        `${where || search ? '按筛选条件' : '全部'}共 ${total} 条${total > mostListed ? `，只列出前 ${mostListed} 条` : ''}；${beijingTime(now.getTime())}由${actor.name}导出。`,
      ],
      columns,
      rows,
    }
    const bytes = await workbookBytes([sheet], { author: '清风校园', made: now.toISOString(), demo: false })
    return fileResponse(bytes, { ...named, kind: 'xlsx' })
  },
})

type CollectionOf = { config: Parameters<typeof columnsOf>[0] }

function conditionsIn(where: string | undefined): Where {
  if (!where) return {}
  try {
    return JSON.parse(where) as Where
  } catch {
    throw new Refusal('invalid', '查询条件的写法不对，请检查后重试。', 'where')
  }
}

/** In a CSV an instant is what clocks in China show. */
const clockAt = (kind: string | undefined, value: TableSheet['rows'][number][number]) =>
  kind === 'time' && value ? beijingMinute(new Date(String(value))) : value
