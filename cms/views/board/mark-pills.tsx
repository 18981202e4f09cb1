'use client'

import type { Work } from './board-counts'
import { remarksOn } from './work-remarks'

/** What a person should look at, as small labels; each says its sentence on being pointed at. */
export function MarkPills({ work }: { work: Work }) {
  const kinds = [...Map.groupBy(remarksOn(work), ({ label }) => label)]
  return kinds.map(([label, remarks]) => (
    <span
      key={label}
      className="qf-pill"
      data-tone={remarks[0]?.tone}
      title={remarks.map(({ text }) => text).join('')}
    >
      {label}
      {remarks.length > 1 && ` ${remarks.length}`}
    </span>
  ))
}
