'use client'

import { useEffect, useState } from 'react'
import type { Campaign } from '../../payload-types'
import { type CallFailure, failureOf, read } from '../desk/call'

/** How long several fields of a form share one answer, in milliseconds. */
const shared = 10_000

const asked = new Map<string, { at: number; campaign: Promise<Campaign> }>()

function campaignOf(id: string): Promise<Campaign> {
  const before = asked.get(id)
  if (before && Date.now() - before.at < shared) return before.campaign
  const campaign = read<Campaign>(`/api/campaigns/${encodeURIComponent(id)}?depth=0`)
  asked.set(id, { at: Date.now(), campaign })
  campaign.catch(() => asked.delete(id))
  return campaign
}

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
      campaignOf(id).then(
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
