'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

/** Saves what has changed in the form as a draft; answers whether all is saved. */
export function useSaving(): () => Promise<boolean> {
  const { submit } = useForm()
  const { collectionSlug, id } = useDocumentInfo()
  const modified = useFormModified()
  return async () => {
    if (!modified) return true
    const saved = await submit({
      action: `/api/${collectionSlug}/${id}?depth=0&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(saved && saved.res.status < 400)
  }
}
