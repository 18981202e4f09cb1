'use client'

import { useState } from 'react'
import type { Screening } from '../../actions/screening/open-screening'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { Pages } from './pages'
import { ScreeningBulk } from './screening-bulk'
import { ScreeningCard } from './screening-card'
import { isForwarding, type ScreeningFilter } from './screening-filters'
import { ScreeningQuestion } from './screening-question'
import { useDecisions } from './use-decisions'

type ScreeningPageProps = {
  campaign: string
  filter: ScreeningFilter
  page: number
  acts: boolean
  onDecided: () => Promise<void>
  onPage: (page: number) => void
}

/** One page of entries with what is decided about them, singly and together. */
export function ScreeningPage({ campaign, filter, page, acts, onDecided, onPage }: ScreeningPageProps) {
  const query = new URLSearchParams({
    campaign,
    page: String(page),
    ...(filter !== 'all' && { status: filter }),
  })
  const { data, failure, reload } = useOpened<Screening>(`/api/actions/open-screening?${query}`)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { asked, choose, decide } = useDecisions(async () => {
    setChosen(new Set())
    await Promise.all([reload(), onDecided()])
  })
  if (!data) return <Opening failure={failure} retry={reload} />
  const forwarding = isForwarding(data.campaign)
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <>
      {data.entries.length === 0 && <p className="qf-empty">这里没有作品。</p>}
      <ul className="qf-cards">
        {data.entries.map((entry) => (
          <ScreeningCard
            key={entry.id}
            campaign={campaign}
            entry={entry}
            forwarding={forwarding}
            chosen={chosen.has(entry.id)}
            onToggle={acts ? () => toggle(entry.id) : null}
            onDecide={(outcome) => choose([entry.id], outcome)}
          />
        ))}
      </ul>
      <Pages page={page} pages={data.pages} onPage={onPage} />
      {acts && data.entries.length > 0 && (
        <ScreeningBulk
          entries={data.entries}
          chosen={chosen}
          forwarding={forwarding}
          onChoose={setChosen}
          onDecide={choose}
        />
      )}
      <ScreeningQuestion asked={asked} onConfirm={decide} />
    </>
  )
}
