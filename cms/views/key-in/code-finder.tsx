'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { type JudgeSheet, sheetAt } from './use-judge-sheets'

/** Goes to the sheet of the code on the paper: the number and Enter are enough. */
export function CodeFinder({ onFound, sheets }: { sheets: JudgeSheet[]; onFound: (id: string) => void }) {
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    const sheet = sheetAt(sheets, typed)
    setMissing(!sheet)
    if (!sheet) return
    setTyped('')
    onFound(sheet.id)
  }
  return (
    <div className="qf-field">
      <label htmlFor={id}>纸面编号（输入数字后回车，不填则按顺序录）</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={missing}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="qf-wrong" role="alert">
        {missing && '没有分给这位评委的这个编号，请核对。'}
      </p>
    </div>
  )
}
