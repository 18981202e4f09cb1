'use client'

import { Link, Pill } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import { type EntryStatus, entryStatusLabels } from '../../domain/entry'
import type { ScreenedRow } from './outcomes'

const tones: Partial<Record<EntryStatus, 'success' | 'warning' | 'error'>> = {
  accepted: 'success',
  returned: 'warning',
  rejected: 'error',
}

/** Title, standing, school and where it belongs. */
export function ScreeningCardHead({ entry, forwarding }: { entry: ScreenedRow; forwarding: boolean }) {
  const waits = forwarding && entry.status === 'submitted'
  return (
    <>
      <div className="qf-card__title">
        <Link className="qf-work-link" href={`/admin/collections/entries/${entry.id}`} prefetch={false}>
          {entry.title}
        </Link>
        <Pill pillStyle={tones[entry.status] ?? 'light'} size="small">
          {waits ? '待县区推荐' : entryStatusLabels[entry.status]}
        </Pill>
        {entry.late && (
          <Pill pillStyle="warning" size="small">
            宽限期内
          </Pill>
        )}
      </div>
      <p className="qf-facts">
        <span>{entry.school}</span>
        <span>{[entry.category, entry.division].filter(Boolean).join(' · ')}</span>
        {entry.forwardRank !== null && <span>县区排第 {entry.forwardRank}</span>}
        {entry.submittedAt && <span>{beijingTime(Date.parse(entry.submittedAt))} 提交</span>}
        {entry.workCode && <span className="qf-code">{entry.workCode}</span>}
      </p>
    </>
  )
}
