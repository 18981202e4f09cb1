'use client'

import { Button } from '@payloadcms/ui'

type NameRowsProps = {
  label: string
  most: number
  names: string[]
  onChange: (names: string[]) => void
}

/** Names in order, each in a field of its own. */
export function NameRows({ label, most, names, onChange }: NameRowsProps) {
  const rows = names.length > 0 ? names : ['']
  const put = (place: number, name: string) => onChange(rows.map((old, at) => (at === place ? name : old)))
  return (
    <fieldset className="qf-field qf-names__rows">
      <legend>{label}</legend>
      {rows.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name is its place
        <div key={place} className="qf-names__row">
          <input
            type="text"
            aria-label={`${label} ${place + 1}`}
            maxLength={20}
            value={name}
            onChange={(event) => put(place, event.target.value)}
          />
          {rows.length > 1 && (
            <Button
              buttonStyle="secondary"
              size="large"
              margin={false}
              aria-label={`去掉${label} ${place + 1}`}
              onClick={() => onChange(rows.filter((_, at) => at !== place))}
            >
              去掉
            </Button>
          )}
        </div>
      ))}
      {rows.length < most && (
        <div className="qf-buttons">
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => onChange([...rows, ''])}
          >
            添加{label}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
