'use client'

import { Pill } from '@payloadcms/ui'

/** Marks a sheet that was typed in from paper, wherever it is shown. */
export const KeyedInMark = () => (
  <Pill pillStyle="light-gray" size="small">
    代录
  </Pill>
)
