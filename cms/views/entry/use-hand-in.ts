'use client'

import { toast, useAuth, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Entry, User } from '../../payload-types'
import { add, type CallFailure, failureOf, run } from '../desk/call'
import { keepTyping, typedInto } from '../typing/kept-typing'
import { useSaving } from '../typing/use-saving'
import { usePointAt } from './use-point-at'

type Submitted = { receiptNo: string; late: boolean }

/**
 * 提交: saves first what has changed, then hands the entry in. A new one becomes a draft on the way and stays one where it
 * cannot be handed in yet; its own page says what it lacks.
 */
export function useHandIn(id: string | undefined) {
  const save = useSaving()
  const addDraft = useAddDraft()
  const pointAt = usePointAt()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  const refused = (failure: CallFailure) => {
    toast.error(failure.message)
    pointAt(failure)
  }
  const submit = async (entry: string) => {
    const { late, receiptNo } = await run<Submitted>('submit-entry', { entry })
    toast.success(`已提交${late ? '（宽限期内）' : ''}，回执编号 ${receiptNo}。`)
  }
  const handInSaved = async (entry: string) => {
    if (!(await save())) return
    await submit(entry)
    router.refresh()
  }
  const handInNew = async () => {
    const entry = await addDraft()
    await submit(entry).catch((error: unknown) =>
      toast.error(`已存为草稿，还没有提交：${failureOf(error).message}`),
    )
    router.push(`/admin/collections/entries/${entry}`)
  }
  const handIn = async () => {
    setBusy(true)
    try {
      await (id ? handInSaved(id) : handInNew())
    } catch (error) {
      refused(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, handIn }
}

/** Saves what is in the form as a new draft; answers its id. */
function useAddDraft(): () => Promise<string> {
  const { getData, setModified } = useForm()
  const { user } = useAuth<User>()
  return async () => {
    const { doc } = await add<{ doc: Entry }>('entries', getData())
    setModified(false)
    if (user) keepTyping(user.id, typedInto('entries', undefined), null)
    return doc.id
  }
}
