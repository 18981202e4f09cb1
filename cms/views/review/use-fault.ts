'use client'

import { useEffect, useState } from 'react'
import type { Fault } from './draft-marks'

/** What was refused last; its field comes into view and into focus. */
export function useFault(): [Fault | null, (fault: Fault | null) => void] {
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    if (!fault) return
    const input = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(fault.field)}"]`)
    input?.focus({ preventScroll: true })
    input?.scrollIntoView({ block: 'center' })
  }, [fault])
  return [fault, setFault]
}
