'use client'

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Entry } from '../../payload-types'
import { type CallFailure, failureOf, patch } from '../desk/call'
import { useWhenSaved } from '../typing/use-when-saved'

const pause = 4000
const retry = 8000

type Autosaved = { at: number | null; failure: CallFailure | null }

/**
 * Saves a draft to the server when nothing has been typed for a moment, and again when the connection was lost. A save over
 * somebody else's is told at the form's `updatedAt`, as it is when the button is pressed; then it waits for the person.
 */
export function useAutosave(): Autosaved {
  const { id, setData, setLastUpdateTime } = useDocumentInfo()
  const { dispatchFields, getData, setBackgroundProcessing, setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const [{ at, failure }, setAutosaved] = useState<Autosaved>({ at: null, failure: null })
  const waits = failure !== null && !failure.passes

  const write = useCallback(async () => {
    const sent = getData()
    setBackgroundProcessing(true)
    try {
      const { doc } = await patch<{ doc: Entry }>(`/api/entries/${id}?depth=0&autosave=true`, sent)
      const saved = says(getData()) === says(sent)
      setBackgroundProcessing(false)
      dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: doc.updatedAt })
      setData(doc)
      setAutosaved({ at: Date.parse(doc.updatedAt), failure: null })
      if (!saved) return
      setModified(false)
      setLastUpdateTime(Date.parse(doc.updatedAt))
    } catch (error) {
      const failed = failureOf(error)
      setBackgroundProcessing(false)
      setAutosaved((before) => ({ ...before, failure: failed }))
      if (failed.field === 'updatedAt')
        dispatchFields({
          type: 'ADD_SERVER_ERRORS',
          errors: [{ path: 'updatedAt', message: failed.message }],
        })
    }
  }, [dispatchFields, getData, id, setBackgroundProcessing, setData, setLastUpdateTime, setModified])

  const passes = failure?.passes ?? false
  useAllFormFields()
  const typed = says(getData())
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed starts the pause anew
  useEffect(() => {
    if (!modified || processing || waits) return
    const timer = setTimeout(() => void write(), passes ? retry : pause)
    return () => clearTimeout(timer)
  }, [failure, modified, passes, processing, typed, waits, write])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused may be right once it is changed
  useEffect(() => {
    setAutosaved((before) => (before.failure?.status === 400 ? { ...before, failure: null } : before))
  }, [typed])
  useWhenSaved(() => setAutosaved((before) => ({ ...before, failure: null })))
  return { at, failure }
}

/** What is in a form, whatever it was saved as. */
const says = ({ updatedAt: _, ...data }: Record<string, unknown>) => JSON.stringify(data)
