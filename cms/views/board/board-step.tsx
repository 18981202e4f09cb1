'use client'

import { type ReactNode, useState } from 'react'

const names = ['形式审查', '分配评委', '评审进度', '公布结果'] as const

type BoardStepProps = { number: 1 | 2 | 3 | 4; note: string; open: boolean; children: ReactNode }

/** A step that opens and closes; only what is due stands open at first, the others say how they stand and are made when opened. */
export function BoardStep({ children, note, number, open }: BoardStepProps) {
  const [opened, setOpened] = useState(open)
  return (
    <details
      id={`step-${number}`}
      className="qf-section qf-step"
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <h2>
          <span className="qf-step__number">{number}</span>
          {names[number - 1]}
        </h2>
        <span className="qf-hint">{note}</span>
      </summary>
      {opened && <div className="qf-step__body">{children}</div>}
    </details>
  )
}

/** The way to each step, past works by the hundred. */
export function StepLinks() {
  return (
    <nav className="qf-facts" aria-label="到各步">
      {names.map((name, index) => (
        <a key={name} className="qf-link" href={`#step-${index + 1}`}>
          {index + 1} {name}
        </a>
      ))}
    </nav>
  )
}
