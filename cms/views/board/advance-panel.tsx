'use client'

import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import type { StepProps } from './board-desk'

type Advancing = NonNullable<Board['rounds']['advancing']>

/** Between two rounds: who goes on by standing, or by a list with a reason. */
export function AdvancePanel({
  acts,
  board,
  onShow,
  reload,
}: StepProps & { onShow: (round: string) => void }) {
  const { advancing } = board.rounds
  if (!advancing) return null
  const { advance, chosen, from, label, proposed, unscored } = advancing
  const before = board.rounds.list[from - 1]?.label
  const ready = board.rounds.shown === from
  return (
    <section className="qf-advance">
      <h3>确定晋级{label}的作品</h3>
      <p>
        {before}已结束，按名次取前 {advance} 件{proposed.length > advance && '，末位并列的都晋级'}，共{' '}
        {proposed.length} 件。{chosen.length > 0 ? `已确定 ${chosen.length} 件。` : '还没有确定。'}
      </p>
      {unscored > 0 && <Banner type="warning">还有 {unscored} 件作品没有任何评分，请先补评。</Banner>}
      {acts && !ready && (
        <Button buttonStyle="secondary" margin={false} onClick={() => onShow(String(from))}>
          查看{before}名次，确定名单
        </Button>
      )}
      {acts && ready && (
        <AdvanceForm key={chosen.join()} board={board} advancing={advancing} reload={reload} />
      )}
    </section>
  )
}

type AdvanceFormProps = { board: Board; advancing: Advancing; reload: () => Promise<void> }

function AdvanceForm({ advancing, board, reload }: AdvanceFormProps) {
  const { chosen, label, proposed, to } = advancing
  const [list, setList] = useState<ReadonlySet<string>>(new Set(chosen.length > 0 ? chosen : proposed))
  const [busy, setBusy] = useState(false)
  const { openModal } = useModal()
  const byHand = list.size !== proposed.length || proposed.some((id) => !list.has(id))
  const send = async (reason?: string) => {
    const answer = await run<{ entries: number }>('advance-entries', {
      campaign: board.id,
      round: to,
      ...(byHand && { entries: [...list], reason }),
    })
    toast.success(`${answer.entries} 件作品晋级${label}。`)
    await reload()
  }
  const confirm = async () => {
    if (byHand) return openModal('advance-entries')
    setBusy(true)
    await send().catch((error: unknown) => toast.error(failureOf(error).message))
    setBusy(false)
  }
  const toggle = (id: string) => {
    const next = new Set(list)
    if (!next.delete(id)) next.add(id)
    setList(next)
  }
  return (
    <>
      <details className="qf-advance__list">
        <summary>逐件调整名单（已选 {list.size} 件）</summary>
        {board.works.map(({ id, rank, score, title, workCode }) => (
          <label key={id} className="qf-switch">
            <input type="checkbox" checked={list.has(id)} onChange={() => toggle(id)} />
            {rank ?? '—'} · {workCode} {title}（{score ?? '未评'}）
          </label>
        ))}
      </details>
      <div className="qf-buttons">
        <Button size="large" margin={false} disabled={busy || list.size === 0} onClick={() => void confirm()}>
          确定 {list.size} 件晋级{label}
        </Button>
        {byHand && (
          <Button
            buttonStyle="secondary"
            size="large"
            margin={false}
            onClick={() => setList(new Set(proposed))}
          >
            恢复按名次
          </Button>
        )}
      </div>
      <AskDialog
        slug="advance-entries"
        title={`人工确定 ${list.size} 件晋级${label}？`}
        confirm="确定名单"
        reason={{ label: '理由', hint: '与按名次取的名单不同，理由会记入操作日志。' }}
        onConfirm={send}
      />
    </>
  )
}
