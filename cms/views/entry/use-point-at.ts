'use client'

import { useForm } from '@payloadcms/ui'
import type { CallFailure } from '../desk/call'

/** What the refusals of a submission call by another name than the form. */
const pathOf: Record<string, string> = { text: 'body' }

/** Shows a failure beside the form's field that it is about, and brings that field into view. */
export function usePointAt(): (failure: CallFailure) => void {
  const { dispatchFields, setSubmitted } = useForm()
  return ({ field, message }) => {
    if (!field) return
    const path = pathOf[field] ?? field
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [{ path, message }] })
    setSubmitted(true)
    document.getElementById(`field-${path}`)?.scrollIntoView({ block: 'center' })
  }
}
