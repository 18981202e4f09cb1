'use client'

import { createContext, useContext } from 'react'
import type { Find } from './use-blind-copy'

/** The finds of the copy on the desk, and what can be done about them from wherever they are shown. */
export type FindsDesk = {
  finds: Find[]
  /** False for those who only read, and once it is too late. */
  acts: boolean
  /** The number of the find whose buttons stand open in the text. */
  active: number | null
  activate: (number: number | null) => void
  decide: (number: number, decision: Find['decision']) => void
}

const Desk = createContext<FindsDesk | null>(null)

export const FindsDeskProvider = Desk.Provider

export function useFindsDesk(): FindsDesk {
  const desk = useContext(Desk)
  if (!desk) throw new Error('finds are shown outside their desk')
  return desk
}
