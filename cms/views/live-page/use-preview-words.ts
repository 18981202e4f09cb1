'use client'

import { useLivePreviewContext } from '@payloadcms/ui'

/** Names in Chinese the one width of the live preview that Payload adds itself, in English and without asking. */
export function usePreviewWords(): void {
  const { breakpoints } = useLivePreviewContext()
  for (const width of breakpoints ?? []) if (width.name === 'responsive') width.label = '与窗口同宽'
}
