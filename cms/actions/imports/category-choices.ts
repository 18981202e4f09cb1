import type { Choice } from '../../domain/import/table'
import type { Call } from '../action'

/** The categories of the latest campaigns, each by the name it was given last. */
export async function categoryChoices({ req }: Call): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    select: { categories: true },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
  })
  const labels = new Map(docs.flatMap(({ categories }) => categories.map(({ key, label }) => [key, label])))
  return [...labels].map(([value, label]) => ({ value, label }))
}
