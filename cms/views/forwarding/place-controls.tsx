'use client'

import { ChevronIcon } from '@payloadcms/ui'
import { useState } from 'react'
import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'

type PlaceControlsProps = {
  row: ForwardingRow
  place: number
  count: number
  onMove: (entry: string, place: number) => void
}

/** One place up or down, or to a place that is typed; the buttons keep the focus while the row moves. */
export function PlaceControls({ row: { id, title }, place, count, onMove }: PlaceControlsProps) {
  const step = (by: -1 | 1, label: string) => {
    const to = place + by
    const end = to < 0 || to >= count
    const own = `place-${id}-${by}`
    return (
      <button
        id={own}
        type="button"
        className="qf-place__step"
        aria-label={`《${title}》${label}`}
        aria-disabled={end}
        onClick={() => {
          if (end) return
          onMove(id, to)
          requestAnimationFrame(() => document.getElementById(own)?.focus())
        }}
      >
        <ChevronIcon direction={by < 0 ? 'up' : 'down'} />
      </button>
    )
  }
  return (
    <span className="qf-place">
      {step(-1, '上移一位')}
      <TypedPlace key={place} title={title} place={place} count={count} onMove={(to) => onMove(id, to)} />
      {step(1, '下移一位')}
    </span>
  )
}

type TypedPlaceProps = { title: string; place: number; count: number; onMove: (place: number) => void }

function TypedPlace({ title, place, count, onMove }: TypedPlaceProps) {
  const [text, setText] = useState(String(place + 1))
  const commit = () => {
    const wanted = Math.min(count, Math.max(1, Math.round(Number(text)))) - 1
    if (Number.isNaN(wanted) || wanted === place) setText(String(place + 1))
    else onMove(wanted)
  }
  return (
    <input
      className="qf-place__number"
      inputMode="numeric"
      aria-label={`《${title}》的次序，共 ${count} 位`}
      value={text}
      onChange={(event) => setText(event.target.value.replace(/\D/g, ''))}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}
