import type { PayloadRequest } from 'payload'
import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'

const lists = [
  ['categories', 'category', '类别'],
  ['divisions', 'division', '组别'],
] as const

/** A category or division under which an entry was handed in stays; its name may be mended. */
export async function guardUsedKeys(req: PayloadRequest, before: Campaign, after: Campaign): Promise<void> {
  for (const [list, field, what] of lists) {
    const kept = new Set((after[list] ?? []).map(({ key }) => key))
    const gone = (before[list] ?? []).filter(({ key }) => !kept.has(key))
    if (gone.length === 0) continue
    const { totalDocs } = await req.payload.count({
      collection: 'entries',
      where: {
        campaign: { equals: before.id },
        status: { not_equals: 'draft' },
        [field]: { in: gone.map(({ key }) => key) },
      },
      req,
    })
    const labels = gone.map(({ label }) => `“${label}”`).join('')
    if (totalDocs > 0)
      throw new Refusal(
        'conflict',
        `${what}${labels}已有 ${totalDocs} 件作品，不能删除或改代号；可以改名称。`,
        list,
      )
  }
}
