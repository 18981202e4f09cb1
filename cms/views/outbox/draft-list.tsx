'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { DraftCard } from './draft-card'
import { type Draft, useDrafts } from './use-drafts'

type DraftListProps = { drafts: Draft[]; acts: boolean; reload: () => Promise<void> }

/** Everything that waits to be sent: looked through, edited, and sent or cancelled together. */
export function DraftList({ acts, drafts, reload }: DraftListProps) {
  const { openModal } = useModal()
  const { choose, chooseAll, chosen, edit, isChosen, wordsOf } = useDrafts(drafts)
  const send = async () => {
    const messages = chosen.map((draft) => ({ id: draft.id, ...wordsOf(draft) }))
    const { mailed, sent } = await run<{ sent: number; mailed: number }>('send-messages', { messages })
    toast.success(`已发出 ${sent} 条${mailed > 0 ? `，其中 ${mailed} 条同时发邮件` : ''}。`)
    await reload()
  }
  const cancel = async () => {
    await run('cancel-messages', { messages: chosen.map(({ id }) => id) })
    toast.success(`已取消 ${chosen.length} 条。`)
    await reload()
  }
  return (
    <section className="qf-section" aria-labelledby="drafts">
      <h2 id="drafts">待发 {drafts.length} 条</h2>
      {drafts.length === 0 && (
        <p className="qf-empty">没有待发的消息。{acts && '按上面的按钮拟稿，逐条看过再发。'}</p>
      )}
      {drafts.length > 0 && (
        <div className="qf-buttons">
          {acts && (
            <>
              <label className="qf-pick">
                <input
                  type="checkbox"
                  checked={chosen.length === drafts.length}
                  onChange={(event) => chooseAll(event.target.checked)}
                />
                全选
              </label>
              <Button
                size="large"
                margin={false}
                disabled={chosen.length === 0}
                onClick={() => openModal('send-messages')}
              >
                发送所选 {chosen.length} 条
              </Button>
              <Button
                size="large"
                margin={false}
                buttonStyle="secondary"
                disabled={chosen.length === 0}
                onClick={() => openModal('cancel-messages')}
              >
                取消所选
              </Button>
            </>
          )}
          <Button size="large" margin={false} buttonStyle="subtle" onClick={() => window.print()}>
            打印催办名单
          </Button>
        </div>
      )}
      {drafts.map((draft) => (
        <DraftCard
          key={draft.id}
          draft={draft}
          acts={acts}
          words={wordsOf(draft)}
          chosen={isChosen(draft)}
          onChoose={(chosenNow) => choose(draft, chosenNow)}
          onEdit={(words) => edit(draft, words)}
        />
      ))}
      <AskDialog
        slug="send-messages"
        title={`发送 ${chosen.length} 条消息？`}
        confirm="确认发送"
        onConfirm={send}
      >
        <p>发出以后不能收回。</p>
      </AskDialog>
      <AskDialog
        slug="cancel-messages"
        title={`取消 ${chosen.length} 条消息？`}
        confirm="确认取消"
        onConfirm={cancel}
      >
        <p>取消的消息不会发出，留有记录；需要时可以重新拟稿。</p>
      </AskDialog>
    </section>
  )
}
