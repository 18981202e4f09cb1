'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { CallFailure, run } from '../desk/call'
import { Autosave } from './autosave'
import { type Draft, draftOf, faultsIn, givenIn, sameDraft } from './draft-marks'
import { keepDraft, keptDraft } from './kept-draft'

/** What was found on this computer: nothing, a draft put back, or one that differs from the server's as well. */
type Found = { kind: 'nothing' } | { kind: 'restored' } | { kind: 'differs'; draft: Draft }

/** A judge's draft of one sheet: saved as it is typed, and not lost when the network or the computer goes. */
export function useSheetDraft(sheet: OpenSheet, judge: string) {
  const [{ autosave, found: first }] = useState(() => begin(sheet, judge))
  const [found, setFound] = useState<Found>(first)
  const view = useSyncExternalStore(autosave.subscribe, autosave.view, autosave.view)

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void autosave.flush(true)
    }
    const again = () => void autosave.flush()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', again)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', again)
      void autosave.flush()
    }
  }, [autosave])

  const settle = (draft: Draft | null) => {
    if (draft) autosave.change(draft)
    else keepDraft(judge, sheet.id, null)
    setFound({ kind: draft ? 'restored' : 'nothing' })
  }
  return { ...view, autosave, found, settle }
}

export type SheetDraft = ReturnType<typeof useSheetDraft>

function begin(sheet: OpenSheet, judge: string) {
  let base = draftOf(sheet)
  const save = async (draft: Draft, leaving: boolean) => {
    const given = givenIn(draft, sheet.rubric)
    await run('save-sheet', { sheet: sheet.id, ...given }, { leaving })
    base = draftOf(given)
    const faults = faultsIn(draft, sheet.rubric)
    if (faults.length === 0) return
    keepDraft(judge, sheet.id, { draft, base })
    throw new CallFailure(`${faults.map(({ label }) => `“${label}”`).join('')}填写不对，其余已保存。`, 400)
  }
  const keep = (draft: Draft | null) => keepDraft(judge, sheet.id, draft && { draft, base })
  const autosave = new Autosave<Draft>({ saved: base, save, keep })
  return { autosave, found: putBack(autosave, base, sheet.id, judge) }
}

function putBack(autosave: Autosave<Draft>, server: Draft, sheet: string, judge: string): Found {
  const kept = keptDraft(judge, sheet)
  if (!kept || sameDraft(kept.draft, server)) {
    keepDraft(judge, sheet, null)
    return { kind: 'nothing' }
  }
  if (!sameDraft(kept.base, server)) return { kind: 'differs', draft: kept.draft }
  autosave.change(kept.draft)
  return { kind: 'restored' }
}
