'use client'

import { useFormFields } from '@payloadcms/ui'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'

/** What is agreed to by ticking the box above it, word for word, with its version. */
function PledgeText({ part }: { part: 'originality' | 'authorization' }) {
  const chosen = useFormFields(([fields]) => idIn(fields.campaign?.value))
  const { campaign, failure } = useCampaign(chosen)
  if (failure) return <p className="qf-wrong">{failure.message}</p>
  if (!campaign) return <p className="qf-hint">选择征集活动后显示承诺与授权的全文。</p>
  const { pledge } = campaign
  return (
    <blockquote className="qf-pledge">
      <p>{pledge[part]}</p>
      <footer>版本 {pledge.version}</footer>
    </blockquote>
  )
}

export const OriginalityText = () => <PledgeText part="originality" />

export const AuthorizationText = () => <PledgeText part="authorization" />
