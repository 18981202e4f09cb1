'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import '../desk/desk.css'
import './record.css'

/** Data that the program keeps for itself, shown as it stands; Payload's own editor for it is fetched from abroad. */
export const DataField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  return (
    <details className="field-type qf-more qf-record">
      <summary>{String(field.label)}</summary>
      <pre>{JSON.stringify(value ?? null, null, 2)}</pre>
    </details>
  )
}
