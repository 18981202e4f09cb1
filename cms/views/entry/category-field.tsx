'use client'

import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'

/** The chosen campaign's categories by name; what is stored is the key. */
export const CategoryField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { value, setValue, showError, disabled, path } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const chosen = useFormFields(([fields]) => idIn(fields.campaign?.value))
  const { campaign, failure } = useCampaign(chosen)
  const [first] = useState(chosen)

  useEffect(() => {
    if (campaign && chosen !== first && value && !campaign.categories.some(({ key }) => key === value))
      setValue(null)
  }, [campaign, chosen, first, setValue, value])

  const prompt = chosen ? '请选择类别' : '请先选择征集活动'
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={field.label}
      required={field.required}
      showError={showError}
      description={failure?.message}
      placeholder={prompt}
      readOnly={(readOnly ?? false) || disabled || !campaign}
      options={(campaign?.categories ?? []).map(({ key, label }) => ({ value: key, label }))}
      value={value ?? undefined}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}
