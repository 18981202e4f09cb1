'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { beijingDay } from '../../domain/beijing-time'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { serverNow } from '../desk/server-clock'
import type { StepProps } from './board-desk'

/** Ends the notice: from then on certificates can be made and the decision written. */
export function DecidePanel({ acts, board, reload }: StepProps) {
  const { openModal } = useModal()
  const endsOn = board.notice.endsOn?.slice(0, 10) ?? ''
  const over = beijingDay(serverNow()) > endsOn
  const decide = async () => {
    await run('decide-results', { campaign: board.id })
    toast.success('最终结果已确认。')
    await reload()
  }
  return (
    <>
      <h3>确认最终结果</h3>
      <p className="qf-hint">
        {over ? '公示期已满；异议都处理完之后，即可确认。' : `公示到 ${endsOn} 结束，次日起可以确认。`}
        确认之后结果不再更改，可以制作证书、生成结果公布文件。
      </p>
      {acts && (
        <div className="qf-buttons">
          <Button size="large" margin={false} disabled={!over} onClick={() => openModal('decide-results')}>
            确认最终结果
          </Button>
        </div>
      )}
      <AskDialog slug="decide-results" title="确认最终结果？" confirm="确认" onConfirm={decide}>
        <p>公示已满、异议已处理。确认之后奖项不能再改，请核对无误再确认。</p>
      </AskDialog>
    </>
  )
}
