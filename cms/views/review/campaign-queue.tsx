'use client'

import { DeclareConflict } from './declare-conflict'
import { isOpen, type QueueCampaign } from './queue'
import { RoundQueue } from './round-queue'

type CampaignQueueProps = { campaign: QueueCampaign; reload: () => Promise<void> }

/** One campaign under way: its rounds, the latest first, and what can be done beside scoring. */
export function CampaignQueue({ campaign: { id, rounds, title }, reload }: CampaignQueueProps) {
  const left = rounds.some(({ open, sheets }) => open && sheets.some(isOpen))
  return (
    <section className="qf-section" aria-labelledby={`campaign-${id}`}>
      <h2 id={`campaign-${id}`}>{title}</h2>
      {rounds.map((round) => (
        <RoundQueue key={round.number} round={round} />
      ))}
      <div className="qf-buttons">
        <DeclareConflict campaign={id} onDeclared={reload} />
        {left && (
          <a
            className="qf-link"
            href={`/api/actions/open-blank-sheets?campaign=${id}`}
            target="_blank"
            rel="noopener"
          >
            打印空白评分表（PDF）
          </a>
        )}
      </div>
    </section>
  )
}
