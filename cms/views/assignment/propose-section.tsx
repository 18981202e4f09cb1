'use client'

import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import type { Proposing } from '../../actions/assignment/propose'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import type { Figures } from './figures'
import { TaskProgress } from './task-progress'

type ProposeSectionProps = {
  desk: AssignmentDesk
  figures: Figures
  acts: boolean
  reload: () => Promise<void>
}

/** Makes a proposal, and says how far work in the background is. */
export function ProposeSection({ acts, desk, figures, reload }: ProposeSectionProps) {
  const { openModal } = useModal()
  const [seed, setSeed] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useId()
  const { campaign, draft, round, task } = desk
  const underWay = task !== null && !task.failed

  const propose = async () => {
    const given = seed.trim() ? { seed: seed.trim() } : {}
    await run<Proposing>('propose-assignment', { campaign: campaign.id, round: round.number, ...given })
    await reload()
  }
  const start = async () => {
    if (draft?.edited) return openModal('propose-anew')
    setBusy(true)
    await propose().catch((error) => toast.error(failureOf(error).message))
    setBusy(false)
  }

  return (
    <section className="qf-section" aria-labelledby="propose">
      <h2 id="propose">{standing(desk, figures)}</h2>
      {task && underWay && <TaskProgress id={task.id} onEnd={reload} />}
      {task?.failed && <Banner type="error">{task.message ?? '后台任务没有完成，请重新发起。'}</Banner>}
      {acts && (
        <>
          <div className="qf-buttons">
            <Button
              size="large"
              margin={false}
              buttonStyle={draft ? 'secondary' : 'primary'}
              disabled={busy || underWay}
              onClick={() => void start()}
            >
              {busy ? '正在生成…' : draft ? '重新生成方案' : '生成方案'}
            </Button>
            <p className="qf-hint">先出方案，执行以后才分配；已分配的保持不变，只补空缺。</p>
          </div>
          <details className="qf-more">
            <summary>指定随机种子（可不填）</summary>
            <div className="qf-field">
              <label htmlFor={field}>随机种子</label>
              <input
                id={field}
                type="text"
                maxLength={100}
                autoComplete="off"
                value={seed}
                onChange={(event) => setSeed(event.target.value)}
              />
              <p className="qf-hint">
                条件相同的评委由种子决定先后。同样的数据和种子得出同样的方案；不填则由系统取一个，随方案记录备查。
              </p>
            </div>
          </details>
        </>
      )}
      <AskDialog slug="propose-anew" title="重新生成方案？" confirm="重新生成" onConfirm={propose}>
        <p>现在的方案有手工改动，重新生成后这些改动不再保留。</p>
      </AskDialog>
    </section>
  )
}

/** How it stands, in one line. */
function standing({ draft, task, works }: AssignmentDesk, { missing, overtaken }: Figures): string {
  if (task && !task.failed) return '后台正在处理'
  if (works.length === 0) return '还没有可以分配的作品'
  if (draft) return draftTold[draft.cause]
  if (overtaken > 0) return `有 ${overtaken} 份评分表须回避，请生成方案改派`
  return missing > 0 ? `还差 ${missing} 份评分表` : '已全部分配'
}

const draftTold: Record<NonNullable<AssignmentDesk['draft']>['cause'], string> = {
  asked: '方案待确认',
  recused: '有评委回避，已生成补派方案，待确认',
  declared: '有评委申报回避关系，已生成改派方案，待确认',
}
