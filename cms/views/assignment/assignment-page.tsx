'use client'

import { useState } from 'react'
import { AssignmentDeskView } from './assignment-desk'

/** One campaign's assignment, by round where it has several. */
export function AssignmentPage({ acts, campaign }: { campaign: string; acts: boolean }) {
  const [round, setRound] = useState<number | null>(null)
  const asked = round ? `&round=${round}` : ''
  return (
    <AssignmentDeskView
      key={round}
      address={`/api/actions/open-assignment?campaign=${encodeURIComponent(campaign)}${asked}`}
      acts={acts}
      onRound={setRound}
    />
  )
}
