'use client'

import type { Segment } from '../../domain/screening/marked-finds'
import { FindMark } from './find-mark'

/** A title or caption with its finds in place. */
export function Segments({ of }: { of: Segment[] }) {
  return of.map(({ number, text }) =>
    number === null ? (
      text
    ) : (
      <FindMark key={number} number={number}>
        {text}
      </FindMark>
    ),
  )
}
