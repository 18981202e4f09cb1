'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { read } from '../desk/call'
import { keepTyping, typedInto } from './kept-typing'
import { useSaving } from './use-saving'
import { useWhenSaved } from './use-when-saved'

/** What the server said when it refused to save over somebody else's change, and the two ways on from there. */
export function useStale(account: string) {
  const { collectionSlug, id } = useDocumentInfo()
  const { dispatchFields, getData, setModified } = useForm()
  const save = useSaving()
  const refusal = useFormFields(
    ([{ updatedAt }]) => (updatedAt?.valid === false && updatedAt.errorMessage) || null,
  )
  const [said, setSaid] = useState<string | null>(null)

  useEffect(() => {
    if (!refusal) return
    setSaid(refusal)
    // The form must be able to save again, and has not saved yet.
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', valid: true, errorMessage: undefined })
    setModified(true)
  }, [dispatchFields, refusal, setModified])
  useWhenSaved(() => setSaid(null))
  const reload = useReload()

  const load = () => {
    keepTyping(account, typedInto(collectionSlug, id), { data: getData(), at: Date.now(), base: null })
    reload()
  }
  const saveOver = async () => {
    const now = await read<{ updatedAt: string }>(`/api/${collectionSlug}/${id}?depth=0&draft=true`)
    await save(now.updatedAt)
  }
  return { said, load, saveOver }
}

/** Opens the page anew without the form's question whether to leave: it listens before the form does. */
function useReload(): () => void {
  const leaving = useRef(false)
  useEffect(() => {
    const unasked = (event: Event) => leaving.current && event.stopImmediatePropagation()
    window.addEventListener('beforeunload', unasked)
    return () => window.removeEventListener('beforeunload', unasked)
  }, [])
  return () => {
    leaving.current = true
    window.location.reload()
  }
}
