'use client'

import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { countCharacters } from '../../domain/entry'
import { limitsFor } from '../../domain/entry-complete'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'

type Text = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** Counts the text while it is written, as it is counted when it is handed in, beside what the category takes. */
export function CharacterCount() {
  const body = useDeferredValue(useFormFields(([fields]) => fields.body?.value as Text | null | undefined))
  const category = useFormFields(([fields]) => fields.category?.value as string | undefined)
  const { campaign } = useCampaign(useFormFields(([fields]) => idIn(fields.campaign?.value)))
  const count = useMemo(() => (body ? countCharacters(convertLexicalToPlaintext({ data: body })) : 0), [body])
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
