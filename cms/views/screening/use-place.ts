'use client'

import { useSearchParams } from 'next/navigation'
import type { ScreeningFilter } from './screening-filters'

/** Which part of the list is shown, kept in the address, so that the way back from an entry leads to it. */
export function usePlace(first: ScreeningFilter) {
  const query = useSearchParams()
  const filter = (query.get('status') ?? first) as ScreeningFilter
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
  const go = (status: ScreeningFilter, to: number) => {
    window.history.replaceState(null, '', `?${new URLSearchParams({ status, page: String(to) })}`)
  }
  return { filter, page, go }
}
