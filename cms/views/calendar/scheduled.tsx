'use client'

import type { Calendar } from '../../actions/calendar/open-calendar'
import { beijingTime } from '../../domain/beijing-time'
import { PaperTable } from '../editorial/paper-table'

/** Texts that have passed their reviews and are set to be published by themselves. */
export const Scheduled = ({ papers }: { papers: Calendar['scheduled'] }) => (
  <PaperTable
    id="scheduled"
    title="定时发布"
    papers={papers}
    none="没有定时发布的稿件；审校完毕的稿件可以在它的页面上定时。"
    note={({ publishAt, releasedByName }) =>
      `${beijingTime(Date.parse(publishAt ?? ''))} 发布，${releasedByName ?? ''}设定`
    }
  />
)
