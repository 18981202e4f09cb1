'use client'

import type { EditorialDesk as Desk } from '../../actions/editorial/open-editorial-desk'
import { beijingTime } from '../../domain/beijing-time'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { PaperTable } from './paper-table'

/** 审校台: the editor's heaps, what waits for them first. */
export function EditorialDesk() {
  const { data, failure, reload } = useOpened<Desk>('/api/actions/open-editorial-desk')
  if (!data) return <Opening failure={failure} retry={reload} />
  return (
    <div className="qf-page">
      <DeskHead title="审校台" lead="每篇稿件由撰稿人送审，逐步由不同的人审校，全部通过以后发布。" />
      <PaperTable id="waiting" title="等您审校" papers={data.waiting} none="现在没有等您审校的稿件。" />
      <PaperTable
        id="returned"
        title="退回给您"
        papers={data.returned}
        none="没有退回给您的稿件。"
        note={({ reason, steps }) => `${steps.at(-1)?.byName ?? '系统'}：${reason ?? ''}`}
      />
      <PaperTable
        id="cleared"
        title="等待发布"
        papers={data.cleared}
        none="没有等待发布的稿件。"
        note={({ publishAt }) =>
          publishAt ? `定于 ${beijingTime(Date.parse(publishAt))} 发布` : '审校完毕，可以发布'
        }
      />
      <PaperTable id="sent" title="您送审的" papers={data.sent} none="您没有在审校中的稿件。" />
    </div>
  )
}
