'use client'

import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'

type KeyFieldProps = TextFieldClientProps & {
  /** The list of the campaign that is chosen from, and what one of it is called. */
  list: 'categories' | 'divisions'
  what: string
}

/** A choice from a list of the chosen campaign, by name; what is stored is the key. Not shown for an empty list. */
export function KeyField({ field, path: given, readOnly, list, what }: KeyFieldProps) {
  const { value, setValue, showError, disabled, path } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const chosen = useFormFields(([fields]) => idIn(fields.campaign?.value))
  const { campaign, failure } = useCampaign(chosen)
  const [first] = useState(chosen)
  const options = campaign?.[list] ?? []
  const waiting = chosen !== null && !campaign && !failure

  useEffect(() => {
    const listed = campaign?.[list] ?? []
    if (campaign && chosen !== first && value && !listed.some(({ key }) => key === value)) setValue(null)
  }, [campaign, chosen, first, list, setValue, value])

  if (campaign && options.length === 0) return null
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={field.label}
      required={field.required || list === 'divisions'}
      showError={showError}
      description={failure?.message}
      placeholder={placeholderFor(what, chosen !== null, waiting)}
      readOnly={(readOnly ?? false) || disabled || !campaign}
      options={options.map(({ key, label }) => ({ value: key, label }))}
      value={waiting ? undefined : (value ?? undefined)}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}

/** The names of the keys are the campaign's: until it is read nothing is shown. */
function placeholderFor(what: string, chosen: boolean, waiting: boolean): string {
  if (!chosen) return '请先选择征集活动'
  return waiting ? '正在读取…' : `请选择${what}`
}
