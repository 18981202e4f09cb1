'use client'

import { type ReactNode, useId } from 'react'

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'tel' | 'datetime-local'
}

/** A labelled line to write in. */
export function Field({ label, onChange, type = 'text', value }: FieldProps) {
  const id = useId()
  return (
    <div className="qf-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

type SelectFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

/** A labelled choice of one. */
export function SelectField({ children, label, onChange, value }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="qf-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
