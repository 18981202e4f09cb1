import { idOf } from '../../access/roles'
import { sameAs } from '../../domain/import/plain-text'
import type { Values } from '../../domain/import/plan-rows'
import { quotasTable } from '../../domain/import/quotas'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'
import type { Scope, Target } from './target'
import { withoutNulls } from './without-nulls'

async function campaignOf(call: Call, { campaign }: Scope): Promise<Campaign> {
  if (!campaign) throw new Refusal('invalid', '请先选择征集活动。', 'campaign')
  return documentFor(call, 'campaigns', campaign, '个征集活动')
}

/** The districts' quotas of a campaign, written as by its form: its own rules say when they stand still. */
export const quotasTarget: Target = {
  logged: 'campaigns',
  table: () => quotasTable,
  known: async (call, units, scope) => {
    const { quotas } = await campaignOf(call, scope)
    return {
      ...units,
      existing: new Map(
        (quotas.districts ?? []).map(({ district, max, min }) => {
          const id = idOf(district) ?? ''
          return [sameAs(id), { id, values: withoutNulls({ district: id, min, max }) }]
        }),
      ),
      faultsOf: ({ max, min }, before) =>
        Number(min ?? before?.min ?? 0) > Number(max)
          ? [{ column: 'min', message: '下限不能大于上限。' }]
          : [],
    }
  },
  write: async (call, rows, { scope }) => {
    const { req } = call
    const { id, quotas } = await campaignOf(call, scope)
    const sent = new Map(rows.map(({ data, id: district }) => [district ?? String(data.district), data]))
    const kept = (quotas.districts ?? []).map((row) => ({ ...row, ...sent.get(idOf(row.district) ?? '') }))
    const added = rows.flatMap(({ data, id: district }) => (district ? [] : [data as Values]))
    const districts = [...kept, ...added] as NonNullable<Campaign['quotas']['districts']>
    await req.payload.update({
      collection: 'campaigns',
      id,
      data: { quotas: { ...quotas, districts } },
      depth: 0,
      overrideAccess: false,
      req,
    })
  },
}
