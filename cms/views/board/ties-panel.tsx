'use client'

import { Banner, Button, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { OrderDialog } from './order-dialog'

export type Tie = NonNullable<Board['decisions']>['ties'][number]

type TiesPanelProps = { board: Board; acts: boolean; reload: () => Promise<void> }

/** Works that only a re-review can part, and what it decided. */
export function TiesPanel({ acts, board, reload }: TiesPanelProps) {
  const ties = board.decisions?.ties ?? []
  const [asked, setAsked] = useState<Tie | null>(null)
  const { openModal } = useModal()
  if (ties.length === 0) return null
  const works = new Map(board.works.map((work) => [work.id, work]))
  const order = (tie: Tie) => {
    setAsked(tie)
    openModal('set-review-order')
  }
  const waiting = ties.filter((tie) => tie.some(({ place }) => place === null)).length
  return (
    <>
      <h3>同分复议</h3>
      {waiting > 0 && <Banner type="warning">有 {waiting} 组同分作品待复议定序，定序之后才能公布。</Banner>}
      <ul className="qf-items">
        {ties.map((tie) => (
          <li key={tie.map(({ entry }) => entry).join()}>
            <span>
              {tie.map(({ entry, place }) => {
                const work = works.get(entry)
                return (
                  <span key={entry} className="qf-items__line">
                    {place === null ? '待定' : `第 ${place}`} · {work?.workCode} 《{work?.title}》{' '}
                    {work?.score}
                  </span>
                )
              })}
            </span>
            {acts && (
              <Button buttonStyle="secondary" size="small" margin={false} onClick={() => order(tie)}>
                {tie.some(({ place }) => place === null) ? '复议定序' : '重新定序'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <OrderDialog
        key={asked?.map(({ entry }) => entry).join()}
        board={board}
        tie={asked ?? []}
        reload={reload}
      />
    </>
  )
}
