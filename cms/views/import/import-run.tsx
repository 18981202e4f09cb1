'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ImportPreview } from '../../actions/imports/preview-import'
import { SlipsLink } from '../accounts/slips-link'
import { type CallFailure, failureOf, send } from '../desk/call'
import { Working } from '../desk/working'
import { useTask } from '../screening/use-task'
import type { ImportInput } from './chosen-sheet'
import { saveMarked } from './save-marked'

type Outcome = { new: number; changed: number; slips?: string; slipCount?: number }

type ImportRunProps = {
  seen: { file: File; preview: ImportPreview }
  input: ImportInput
  /** Looks at the sheet once more, after it has been written. */
  again: () => Promise<void>
}

/** How many rows of each kind, and the one button that is due: write, or take back the sheet with its mistakes. */
export function ImportRun({ again, input, seen: { file, preview } }: ImportRunProps) {
  const { counts, unit, unused } = preview
  const [started, setStarted] = useState<string | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const task = useTask(started, () => undefined)
  const running = started !== null && task?.status !== 'done' && task?.status !== 'failed'
  const wanted = counts.new + counts.changed

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null)
    await work().catch((error) => setFailure(failureOf(error)))
  }
  const write = () =>
    attempt(async () => setStarted((await send<{ task: string }>('run-import', file, input)).task))

  if (task?.status === 'done') return <Written outcome={task.output as Outcome} unit={unit} again={again} />
  return (
    <>
      <p className="qf-facts">
        <span>新增 {counts.new}</span>
        <span>修改 {counts.changed}</span>
        <span>不变 {counts.unchanged}</span>
        <span>有错 {counts.faulty}</span>
      </p>
      {unused.length > 0 && <p className="qf-hint">没有用到的列：{unused.join('、')}。</p>}
      {failure && <Banner type="error">{failure.message}</Banner>}
      {task?.status === 'failed' && <Banner type="error">{task.message}</Banner>}
      {running && (
        <Working doing="正在写入" preparing="正在读表…" done={task?.done ?? 0} total={task?.total ?? 0} />
      )}
      {counts.faulty > 0 ? (
        <>
          <p>有 {counts.faulty} 行有错，现在一行也不能写入。下载标出错误的表，改好后重新上传。</p>
          <div className="qf-buttons">
            <Button size="large" margin={false} onClick={() => void attempt(() => saveMarked(file, input))}>
              下载标出错误的表
            </Button>
          </div>
        </>
      ) : (
        <div className="qf-buttons">
          <Button size="large" margin={false} disabled={running || wanted === 0} onClick={() => void write()}>
            {wanted === 0 ? '没有要写入的' : `写入 ${wanted} ${unit}`}
          </Button>
        </div>
      )}
    </>
  )
}

type WrittenProps = { outcome: Outcome; unit: string; again: () => Promise<void> }

const Written = ({ again, outcome, unit }: WrittenProps) => (
  <div role="status">
    <Banner type="success">
      已写入：新增 {outcome.new} {unit}，修改 {outcome.changed} {unit}。
    </Banner>
    {outcome.slips && <SlipsLink slips={outcome.slips} count={outcome.slipCount ?? outcome.new} />}
    <button type="button" className="qf-link qf-import__again" onClick={() => void again()}>
      再核对一次
    </button>
  </div>
)
