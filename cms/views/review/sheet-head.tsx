'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { Deadline } from '../desk/deadline'
import { focusFirstMark } from './focus-mark'
import { KeyedInMark } from './keyed-in-mark'
import type { Place } from './queue'
import { SheetStatusPill } from './sheet-status-pill'

/** Where the judge is in the queue; a new sheet begins at its top, with the title in focus. */
export function SheetHead({ sheet, place }: { sheet: OpenSheet; place: Place | null }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="qf-sheet__head">
      <div className="qf-facts">
        <Link className="qf-link" href="/admin/review" prefetch={false}>
          返回评审台
        </Link>
        <span className="qf-code">{sheet.work.workCode}</span>
        <span>{sheet.work.category}</span>
        <span>{sheet.round}</span>
        <SheetStatusPill status={sheet.status} />
        {sheet.keyedIn && <KeyedInMark />}
        {place && (
          <span>
            第 {place.number}/{place.of} 篇，已提交 {place.submitted}/{place.due}
          </span>
        )}
        {sheet.open && <Deadline at={sheet.closesAt} label="截止" />}
      </div>
      <h1 ref={title} tabIndex={-1}>
        {sheet.work.title}
      </h1>
      {sheet.open && (
        <button type="button" className="qf-skip" onClick={focusFirstMark}>
          跳到打分
        </button>
      )}
    </header>
  )
}
