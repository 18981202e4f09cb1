'use client'

import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { CollectionSlug, JSONFieldClientComponent } from 'payload'
import { changeLines } from './change-lines'
import '../desk/desk.css'
import './record.css'

/** 变动 of a line of the audit log, as a table. Payload's own editor for such data is fetched from abroad and stays empty. */
export const ChangesField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  const target = useFormFields(([fields]) => fields.target?.value as CollectionSlug | undefined)
  const { getEntityConfig } = useConfig()
  const lines = changeLines(value, (target && getEntityConfig({ collectionSlug: target })?.fields) || [])
  const made = lines.every(({ before }) => before === '—')
  return (
    <section className="field-type qf-record" aria-label={String(field.label)}>
      <span className="field-label">{String(field.label)}</span>
      {lines.length === 0 && <p className="qf-empty">没有记录具体内容。</p>}
      {lines.length > 0 && (
        <table className="qf-table">
          <thead>
            <tr>
              <th>项目</th>
              {!made && <th>原来</th>}
              <th>{made ? '内容' : '改为'}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ after, before, name }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {!made && <td data-label="原来">{before}</td>}
                <td data-label={made ? '内容' : '改为'}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
