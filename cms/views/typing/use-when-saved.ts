'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Calls back whenever the form's document has been saved. */
export function useWhenSaved(after: () => void): void {
  const { lastUpdateTime } = useDocumentInfo()
  const before = useRef(lastUpdateTime)
  useEffect(() => {
    if (before.current === lastUpdateTime) return
    before.current = lastUpdateTime
    after()
  })
}
