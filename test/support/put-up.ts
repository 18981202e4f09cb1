import { Refusal } from '@cms/domain/refusal'
import type { Work } from '@cms/payload-types'
import type { World } from './world'

/** What came of putting a work up: the work, or what was said against it. */
export type PutUp = { work: Work | null; refused: [message: string, field: string | undefined] | null }

/** An editor saves a work as a draft, and it is published as the last review does it. */
export async function putUp({ call, payload }: World, data: object): Promise<PutUp> {
  const { body, status } = await call('editor', 'POST', '/api/works', { ...data, _status: 'draft' })
  if (status !== 201) return { work: null, refused: [body.errors[0].message, body.errors[0].field] }
  const { id } = body.doc as Work
  try {
    const work = await payload.update({ collection: 'works', id, data: { _status: 'published' }, depth: 0 })
    return { work, refused: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { work: null, refused: [error.message, error.field] }
  }
}
