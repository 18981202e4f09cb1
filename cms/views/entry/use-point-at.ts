'use client'

import { useForm } from '@payloadcms/ui'
import type { CallFailure } from '../desk/call'

/** Brings a field of the form into view and puts the cursor there. */
export function showField(path: string): void {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const focusable = 'input, textarea, [contenteditable=true], button'
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}

/** Shows a failure beside the form's field that it is about, and brings that field into view. */
export function usePointAt(): (failure: CallFailure) => void {
  const { dispatchFields, setSubmitted } = useForm()
  return ({ field, message }) => {
    if (!field) return
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [{ path: field, message }] })
    setSubmitted(true)
    showField(field)
  }
}
