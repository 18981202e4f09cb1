'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import type { Figures } from './figures'
import { LoadBars } from './load-bars'

/** How much each judge has while no proposal waits; nothing before anyone has anything. */
export function LoadSection({ desk, figures }: { desk: AssignmentDesk; figures: Figures }) {
  if (figures.loads.every(({ standing }) => standing === 0)) return null
  return (
    <section className="qf-section" aria-labelledby="loads">
      <h2 id="loads">评委件数</h2>
      <LoadBars desk={desk} figures={figures} />
    </section>
  )
}
