'use client'

import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { limitsFor } from '../../domain/entry-complete'
import { bodyCharacters } from '../../domain/outline/body-characters'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'

/** Counts the text while it is written, as it is counted when it is handed in, beside what the category takes. */
export function CharacterCount() {
  const body = useDeferredValue(
    useFormFields(([fields]) => fields.body?.value as { root: unknown } | null | undefined),
  )
  const category = useFormFields(([fields]) => fields.category?.value as string | undefined)
  const { campaign } = useCampaign(useFormFields(([fields]) => idIn(fields.campaign?.value)))
  const count = useMemo(() => bodyCharacters(body), [body])
  if (!campaign) return null
  const { maxCharacters, minCharacters } = limitsFor(campaign, category ?? '')
  const over = count > maxCharacters
  const least = minCharacters ? `至少 ${minCharacters} 字，` : ''
  return (
    <p className="qf-count" data-over={over}>
      正文 {count} 字（{least}最多 {maxCharacters} 字）
      {over && <b>，超出 {count - maxCharacters} 字</b>}
    </p>
  )
}
