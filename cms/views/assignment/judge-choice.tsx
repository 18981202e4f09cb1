'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import type { Figures } from './figures'
import { whyNot } from './why-not'

type JudgeChoiceProps = {
  desk: AssignmentDesk
  work: AssignmentDesk['works'][number]
  figures: Figures
  busy: boolean
  onAdd: (judge: string) => void
  onCancel: () => void
}

/** A judge for a work: those with the fewest works first, and with the reason those who cannot be chosen. */
export function JudgeChoice({ busy, desk, figures, onAdd, onCancel, work }: JudgeChoiceProps) {
  const [judge, setJudge] = useState('')
  const select = useRef<HTMLSelectElement>(null)
  const id = useId()
  useEffect(() => select.current?.focus(), [])
  const options = figures.loads
    .map(({ added, judge, standing }) => {
      const load = standing + added
      return { judge, load, reason: whyNot(desk, work, judge, load) }
    })
    .sort(
      (one, other) => Number(one.reason !== null) - Number(other.reason !== null) || one.load - other.load,
    )
  return (
    <div className="qf-buttons">
      <label className="sr-only" htmlFor={id}>
        给《{work.title}》添加评委
      </label>
      <select id={id} ref={select} value={judge} onChange={(event) => setJudge(event.target.value)}>
        <option value="">请选择评委</option>
        {options.map(({ judge, load, reason }) => (
          <option key={judge.id} value={judge.id} disabled={reason !== null}>
            {judge.name}（{reason ?? `${judge.alternate ? '候补，' : ''}${load} 件`}）
          </option>
        ))}
      </select>
      <Button margin={false} disabled={busy || !judge} onClick={() => onAdd(judge)}>
        {busy ? '正在添加…' : '添加'}
      </Button>
      <Button margin={false} buttonStyle="secondary" disabled={busy} onClick={onCancel}>
        取消
      </Button>
    </div>
  )
}
