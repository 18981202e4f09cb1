import { idOf } from '../../access/roles'
import { type BlindFind, maskedTitle } from '../../domain/screening/blind-finds'
import type { Call } from '../action'

/** What a list shows a judge of a work; without a title while its blind copy is not ready. */
export type ListedWork = { workCode: string; title: string | null; category: string; division: string | null }

/** Works by entry id, titled as their blind copies are: a title can name a school too. */
export async function blindTitles({ req }: Call, entries: string[]): Promise<Map<string, ListedWork>> {
  const whole = { depth: 0, pagination: false, req } as const
  const { docs: copies } = await req.payload.find({
    collection: 'blind-copies',
    where: { entry: { in: entries }, status: { equals: 'ready' } },
    select: { entry: true, finds: true, title: true },
    ...whole,
  })
  const { docs: works } = await req.payload.find({
    collection: 'entries',
    where: { id: { in: entries } },
    select: { category: true, division: true, workCode: true },
    ...whole,
  })
  const titles = new Map(
    copies.map(({ entry, finds, title }) => [idOf(entry), maskedTitle(title, (finds ?? []) as BlindFind[])]),
  )
  return new Map(
    works.map(({ category, division, id, workCode }) => [
      id,
      { workCode: workCode ?? '', title: titles.get(id) ?? null, category, division: division ?? null },
    ]),
  )
}
