'use client'

import { Pill } from '@payloadcms/ui'
import type { Phase } from '../../domain/campaign'

/** Phases in which something is due stand out. */
export function PhasePill({ phase, label }: { phase: Phase; label: string }) {
  const style = phase === 'announced' ? 'success' : phase === 'upcoming' ? 'light-gray' : 'warning'
  return (
    <Pill pillStyle={style} size="small">
      {label}
    </Pill>
  )
}
