'use client'

import { Pill } from '@payloadcms/ui'
import { isAnnounced, type Phase } from '../../domain/campaign'

/** Phases in which something is due stand out. */
export function PhasePill({ phase, label }: { phase: Phase; label: string }) {
  const style = isAnnounced(phase) ? 'success' : phase === 'upcoming' ? 'light-gray' : 'warning'
  return (
    <Pill pillStyle={style} size="small">
      {label}
    </Pill>
  )
}
