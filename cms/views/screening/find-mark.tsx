'use client'

import type { ReactNode } from 'react'
import { FindButtons } from './find-buttons'
import { useFindsDesk } from './finds-desk'
import type { Find } from './use-blind-copy'

const certainties = { certain: '确定', possible: '疑似' } as const

/** What was recognised, how surely, and whose it is. */
export const explanationOf = ({ certainty, own, what }: Find): string =>
  `${what}，${certainties[certainty]}${own ? '' : '，不是本单位'}`

/** A find in its place in the text; pressed, it shows what it is and what can be done about it. */
export function FindMark({ number, children }: { number: number; children: ReactNode }) {
  const { activate, active, finds } = useFindsDesk()
  const find = finds[number]
  if (!find) return children
  const open = active === number
  return (
    <span
      className="qf-find"
      data-certainty={find.certainty}
      data-own={find.own}
      data-decision={find.decision}
    >
      <button
        type="button"
        className="qf-find__mark"
        id={`find-${number}`}
        aria-expanded={open}
        onClick={() => activate(open ? null : number)}
        onKeyDown={({ key }) => key === 'Escape' && activate(null)}
      >
        {children}
      </button>
      {open && (
        <span className="qf-find__tools">
          <span>
            “{find.found}”：{explanationOf(find)}
          </span>
          <FindButtons find={find} />
        </span>
      )}
    </span>
  )
}
