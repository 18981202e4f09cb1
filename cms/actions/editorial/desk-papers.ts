import { stepAt } from '../../domain/editorial/review-state'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import { refusalAt, writersOf } from './papers'

export type DeskPapers = {
  /** At a step that the caller may review. */
  waiting: EditorialReview[]
  /** Passed every step and waiting to be published. */
  cleared: EditorialReview[]
  /** The caller's own, under way. */
  sent: EditorialReview[]
  /** The caller's own that came back and have not been sent again. */
  returned: EditorialReview[]
}

/** The papers that concern the caller, those that wait longest first. */
export async function deskPapers(call: Call): Promise<DeskPapers> {
  const me = call.actor.id ?? ''
  const open = await papersWhere(call, { openFor: { exists: true } })
  const back = await papersWhere(call, { state: { equals: 'returned' }, publishedAt: { exists: false } })
  const mine = back.filter((paper) => writersOf(paper).includes(me))
  const later = await papersWhere(call, { subject: { in: mine.map(({ subject }) => subject) } })
  return {
    waiting: open.filter((paper) => {
      const step = stepAt(paper.state)
      return step !== null && refusalAt(step, paper, call) === null
    }),
    cleared: open.filter(({ state }) => state === 'cleared'),
    sent: open.filter((paper) => paper.state !== 'cleared' && writersOf(paper).includes(me)),
    returned: mine.filter(
      ({ id, kind, sentAt, subject }) =>
        !later.some(
          (other) =>
            other.id !== id && other.kind === kind && other.subject === subject && other.sentAt > sentAt,
        ),
    ),
  }
}

async function papersWhere({ req }: Call, where: object): Promise<EditorialReview[]> {
  const { docs } = await req.payload.find({
    collection: 'editorial-reviews',
    where: { ...where },
    sort: 'sentAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
