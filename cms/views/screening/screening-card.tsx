'use client'

import { Button, Link } from '@payloadcms/ui'
import { Checklist } from './checklist'
import { type Outcome, outcomes, type ScreenedRow, takes } from './outcomes'
import { ScreeningCardHead } from './screening-card-head'
import { SimilarList } from './similar-list'

type ScreeningCardProps = {
  campaign: string
  entry: ScreenedRow
  forwarding: boolean
  chosen: boolean
  /** Null for those who only read. */
  onToggle: (() => void) | null
  onDecide: (outcome: Outcome) => void
}

/** One entry: what the school handed in, what the machine found on it, and what can be decided. */
export function ScreeningCard(props: ScreeningCardProps) {
  const { campaign, chosen, entry, forwarding, onDecide, onToggle } = props
  const due = outcomes.filter(([outcome]) => takes(outcome, entry, forwarding))
  return (
    <li className="qf-card" data-chosen={chosen}>
      {onToggle && (
        <label className="qf-card__check">
          <input type="checkbox" aria-label={`选中《${entry.title}》`} checked={chosen} onChange={onToggle} />
        </label>
      )}
      <div className="qf-card__body">
        <ScreeningCardHead entry={entry} forwarding={forwarding} />
        {entry.returnReason && <p className="qf-hint">原因：{entry.returnReason}</p>}
        <Checklist items={entry.checklist} />
        <SimilarList campaign={campaign} entry={entry} />
        <div className="qf-card__buttons">
          {onToggle &&
            due.map(([outcome, label]) => (
              <Button
                key={outcome}
                size="small"
                margin={false}
                buttonStyle={outcome === 'accept' ? 'primary' : 'secondary'}
                aria-label={`${label}《${entry.title}》`}
                onClick={() => onDecide(outcome)}
              >
                {label}
              </Button>
            ))}
          {onToggle && entry.status === 'returned' && <span className="qf-hint">等学校修改</span>}
          {entry.copy && (
            <Link className="qf-link" href={`/admin/screening/${campaign}/${entry.id}`} prefetch={false}>
              盲评副本：{entry.copy === 'ready' ? '可以评审' : '待处理'}
            </Link>
          )}
        </div>
      </div>
    </li>
  )
}
