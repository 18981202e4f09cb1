'use client'

import { useId } from 'react'

type ChoiceProps = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One of several, under its label. */
export function Choice({ label, onChoose, options, value }: ChoiceProps) {
  const field = useId()
  return (
    <div className="qf-field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">请选择</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
