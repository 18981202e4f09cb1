'use client'

import { Banner } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { AssignmentHead } from './assignment-head'
import { ConflictsSection } from './conflicts-section'
import { DraftSection } from './draft-section'
import { figuresOf } from './figures'
import { HistorySection } from './history-section'
import { LoadSection } from './load-section'
import { ProposeSection } from './propose-section'
import { WorksSection } from './works-section'

type AssignmentDeskViewProps = { address: string; acts: boolean; onRound: (round: number) => void }

/** From the rules over a proposal to what is assigned: facts, proposal, works one by one, conflicts, history. */
export function AssignmentDeskView({ acts, address, onRound }: AssignmentDeskViewProps) {
  const { data: desk, failure, reload } = useOpened<AssignmentDesk>(address)
  const figures = useMemo(() => desk && figuresOf(desk), [desk])
  if (!desk || !figures) return <Opening failure={failure} retry={reload} />
  const mayAct = acts && !desk.closed
  const props = { desk, figures, reload }
  return (
    <div className="qf-page">
      <AssignmentHead desk={desk} acts={acts} onRound={onRound} />
      {desk.closed && <Banner type="info">{desk.closed}</Banner>}
      <ProposeSection {...props} acts={mayAct} />
      {desk.draft ? <DraftSection {...props} draft={desk.draft} acts={mayAct} /> : <LoadSection {...props} />}
      <WorksSection {...props} acts={mayAct && desk.draft !== null} />
      <ConflictsSection desk={desk} acts={acts} reload={reload} />
      <HistorySection desk={desk} />
    </div>
  )
}
