'use client'

import { type ReactNode, useState } from 'react'

/** A step that opens and closes; only what is due stands open at first, the others say how they stand and are made when opened. */
export function BoardStep(props: {
  number: number
  name: string
  note: string
  open: boolean
  children: ReactNode
}) {
  const [opened, setOpened] = useState(props.open)
  return (
    <details
      className="qf-section qf-step"
      open={props.open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <h2>
          <span className="qf-step__number">{props.number}</span>
          {props.name}
        </h2>
        <span className="qf-hint">{props.note}</span>
      </summary>
      {opened && <div className="qf-step__body">{props.children}</div>}
    </details>
  )
}
