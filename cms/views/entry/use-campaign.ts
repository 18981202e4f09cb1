'use client'

import { useEffect, useState } from 'react'
import type { Campaign } from '../../payload-types'
import { type CallFailure, failureOf, read } from '../desk/call'

/** The campaign behind an id that may change while a form is filled in. */
export function useCampaign(id: string | null) {
  const [state, setState] = useState<{ campaign: Campaign | null; failure: CallFailure | null }>({
    campaign: null,
    failure: null,
  })
  useEffect(() => {
    let current = true
    setState({ campaign: null, failure: null })
    if (id) {
      read<Campaign>(`/api/campaigns/${encodeURIComponent(id)}?depth=0`).then(
        (campaign) => current && setState({ campaign, failure: null }),
        (error: unknown) => current && setState({ campaign: null, failure: failureOf(error) }),
      )
    }
    return () => {
      current = false
    }
  }, [id])
  return state
}
