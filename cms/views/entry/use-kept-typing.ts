'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keepTyping, keptTyping, type Typing } from './kept-typing'

const pause = 600

/** Keeps what is typed into an entry's form until it is saved, and finds what an earlier visit has left. */
export function useKeptTyping(account: string) {
  const { data, id, lastUpdateTime } = useDocumentInfo()
  const entry = id ? String(id) : 'new'
  const base = (data?.updatedAt as string | undefined) ?? null
  const { getData, reset, setModified } = useForm()
  const modified = useFormModified()
  const [fields] = useAllFormFields()
  const [found, setFound] = useState<Typing | null>(null)
  const looked = useRef(false)

  useEffect(() => {
    const left = keptTyping(account, entry)
    looked.current = true
    if (left && says(left.data) !== says(getData())) setFound(left)
    else keepTyping(account, entry, null)
  }, [account, entry, getData])

  const keep = useCallback(() => {
    if (looked.current && modified && !found)
      keepTyping(account, entry, { data: getData(), at: Date.now(), base })
  }, [account, base, entry, found, getData, modified])

  useWhenSaved(lastUpdateTime, () => keepTyping(account, entry, null))
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
    await reset(found.data)
    setModified(true)
    setFound(null)
  }
  const drop = () => {
    keepTyping(account, entry, null)
    setFound(null)
  }
  return { found, restore, drop, changedSince: found !== null && found.base !== base }
}

/** What a person sees in a form, whatever else its state carries. */
const says = ({ attachments, authors, body, category, campaign, images, title }: Record<string, unknown>) =>
  JSON.stringify([
    title ?? '',
    category ?? '',
    campaign ?? '',
    authors ?? [],
    body ?? null,
    images ?? [],
    attachments ?? [],
  ])

function useWhenSaved(savedAt: number | string | undefined, forget: () => void) {
  const before = useRef(savedAt)
  useEffect(() => {
    if (before.current === savedAt) return
    before.current = savedAt
    forget()
  })
}
