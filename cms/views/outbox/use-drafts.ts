'use client'

import { useState } from 'react'
import type { Outbox } from '../../actions/outbox/open-outbox'

export type Draft = Outbox['messages'][number]

export type Words = Pick<Draft, 'subject' | 'body'>

/** Which drafts are chosen, all at first, and what the secretary has made of their words. */
export function useDrafts(drafts: Draft[]) {
  const [edits, setEdits] = useState<Record<string, Words>>({})
  const [left, setLeft] = useState<string[]>([])
  const wordsOf = ({ body, id, subject }: Draft): Words => edits[id] ?? { subject, body }
  const chosen = drafts.filter(({ id }) => !left.includes(id))
  return {
    chosen,
    wordsOf,
    isChosen: ({ id }: Draft) => !left.includes(id),
    edit: (draft: Draft, words: Partial<Words>) =>
      setEdits({ ...edits, [draft.id]: { ...wordsOf(draft), ...words } }),
    choose: ({ id }: Draft, chosenNow: boolean) =>
      setLeft(chosenNow ? left.filter((other) => other !== id) : [...left, id]),
    chooseAll: (all: boolean) => setLeft(all ? [] : drafts.map(({ id }) => id)),
  }
}
