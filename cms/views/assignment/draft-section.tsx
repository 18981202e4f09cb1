'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import type { Applied } from '../../actions/assignment/apply-proposal'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { beijingTime } from '../../domain/beijing-time'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import type { Figures } from './figures'
import { HowChosen } from './how-chosen'
import { LoadBars } from './load-bars'
import { Shortfalls } from './shortfalls'

type DraftSectionProps = {
  desk: AssignmentDesk
  draft: NonNullable<AssignmentDesk['draft']>
  figures: Figures
  acts: boolean
  reload: () => Promise<void>
}

/** The draft proposal: what it adds, what it lacks, who gets how much, and the decision on it. */
export function DraftSection({ acts, desk, draft, figures, reload }: DraftSectionProps) {
  const { openModal } = useModal()
  const { added, missing, overtaken, short } = figures
  const underWay = desk.task !== null && !desk.task.failed
  const apply = async () => {
    const { assigned, copies, task } = await run<Applied>('apply-proposal', { proposal: draft.id })
    const making = copies > 0 ? `，正在后台制作 ${copies} 份盲评副本` : ''
    if (!task) toast.success(`已分配 ${assigned} 份评分表${making}。`)
    await reload()
  }
  const discard = async () => {
    await run('discard-proposal', { proposal: draft.id })
    toast.success('方案已放弃。')
    await reload()
  }
  return (
    <section className="qf-section" aria-labelledby="draft">
      <h2 id="draft">
        方案：新增 {added} 份评分表{overtaken > 0 && `，作废 ${overtaken} 份`}
        {short > 0 && `，${short} 件作品缺评委`}
      </h2>
      <p className="qf-facts">
        <span>生成于 {beijingTime(Date.parse(draft.createdAt))}</span>
        <span className="qf-seed">种子 {draft.seed}</span>
        {draft.edited && <span>有手工改动</span>}
      </p>
      {acts && (
        <div className="qf-buttons">
          <Button size="large" margin={false} disabled={underWay} onClick={() => openModal('apply-proposal')}>
            执行方案
          </Button>
          <Button
            size="large"
            margin={false}
            buttonStyle="secondary"
            disabled={underWay}
            onClick={() => openModal('discard-proposal')}
          >
            放弃
          </Button>
        </div>
      )}
      <Shortfalls desk={desk} figures={figures} />
      <LoadBars desk={desk} figures={figures} />
      <HowChosen desk={desk} figures={figures} />
      <AskDialog slug="apply-proposal" title="执行这份方案？" confirm="执行方案" onConfirm={apply}>
        <p>
          将分配 {added} 份评分表{overtaken > 0 && `，作废须回避的 ${overtaken} 份`}
          ，评委在评审开始后即可评分。
          {missing > 0 && `还缺 ${missing} 份，可以以后再补。`}
          还没有盲评副本的作品，会接着在后台制作。
        </p>
      </AskDialog>
      <AskDialog slug="discard-proposal" title="放弃这份方案？" confirm="放弃方案" onConfirm={discard}>
        <p>已分配的不受影响；放弃的方案留有记录，需要时可以重新生成。</p>
      </AskDialog>
    </section>
  )
}
