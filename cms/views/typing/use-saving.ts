'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

/**
 * Saves what has changed in the form, a text as a draft; answers whether all is saved. `over` is the `updatedAt` of what it
 * is knowingly saved over.
 */
export function useSaving(): (over?: string) => Promise<boolean> {
  const { submit } = useForm()
  const { collectionSlug, docConfig, id } = useDocumentInfo()
  const modified = useFormModified()
  const drafts = {
    action: `/api/${collectionSlug}/${id}?depth=0&draft=true`,
    method: 'PATCH' as const,
    overrides: { _status: 'draft' },
    skipValidation: true,
  }
  return async (over) => {
    if (!modified && !over) return true
    const saving = docConfig?.versions ? drafts : { overrides: {} }
    const overrides = { ...saving.overrides, ...(over && { updatedAt: over }) }
    const saved = await submit({ ...saving, overrides })
    return Boolean(saved && saved.res.status < 400)
  }
}
