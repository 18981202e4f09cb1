'use client'

import { useState } from 'react'
import type { Calendar } from '../../actions/calendar/open-calendar'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { ColumnRhythms } from './column-rhythms'
import { Scheduled } from './scheduled'
import { StatisticsPanel } from './statistics-panel'
import { StoryYear } from './story-year'

/** 编辑日历: what is due when, and what was published. */
export function CalendarDesk() {
  const [year, setYear] = useState<number | null>(null)
  const { data, failure, reload } = useOpened<Calendar>(
    `/api/actions/open-calendar${year ? `?year=${year}` : ''}`,
  )
  if (!data) return <Opening failure={failure} retry={reload} />
  return (
    <div className="qf-page">
      <DeskHead
        title="编辑日历"
        lead="每月一师有没有空月，专栏按不按周期更新，哪些稿件定时发布，每月发了多少稿。"
      />
      <ColumnRhythms home={data.home} columns={data.columns} inspection={data.inspection} />
      <StoryYear year={data.year} today={data.today} months={data.months} onYear={setYear} />
      <Scheduled papers={data.scheduled} />
      <StatisticsPanel today={data.today} />
    </div>
  )
}
