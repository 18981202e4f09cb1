'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { contentDigest } from '../../domain/editorial/text-digest'
import { keepTyping, keptTyping, type Typing, typedInto } from './kept-typing'
import { useWhenSaved } from './use-when-saved'

const pause = 600

/** Keeps what is typed into a form until it is saved, and finds what an earlier visit has left. */
export function useKeptTyping(account: string) {
  const { collectionSlug, data, id } = useDocumentInfo()
  const document = typedInto(collectionSlug, id)
  const base = (data?.updatedAt as string | undefined) ?? null
  const { getData, reset, setModified } = useForm()
  const modified = useFormModified()
  const [fields] = useAllFormFields()
  const [found, setFound] = useState<Typing | null>(null)
  const looked = useRef(false)

  useEffect(() => {
    const left = keptTyping(account, document)
    looked.current = true
    if (left && says(left.data) !== says(getData())) setFound(left)
    else keepTyping(account, document, null)
  }, [account, document, getData])

  const keep = useCallback(() => {
    if (looked.current && modified && !found)
      keepTyping(account, document, { data: getData(), at: Date.now(), base })
  }, [account, base, document, found, getData, modified])

  useWhenSaved(() => keepTyping(account, document, null))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept follows the fields
  useEffect(() => {
    const timer = setTimeout(keep, pause)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [keep, fields])

  const restore = async () => {
    if (!found) return
    await reset({ ...found.data, updatedAt: base })
    setModified(true)
    setFound(null)
  }
  const drop = () => {
    keepTyping(account, document, null)
    setFound(null)
  }
  return { found, restore, drop, changedSince: found !== null && found.base !== base }
}

/** What people have written in a form, whenever it was saved. */
const says = ({ changedAt: _, ...data }: Record<string, unknown>) => contentDigest(data)
