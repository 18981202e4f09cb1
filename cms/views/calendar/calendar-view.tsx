import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { CalendarDesk } from './calendar-desk'
import './calendar.css'

/** 编辑日历: `/admin/calendar`. */
export function CalendarView(view: AdminViewServerProps) {
  return (
    <DeskFrame
      view={view}
      roles={['editor', 'admin']}
      name="编辑日历"
      steps={[{ label: '编辑日历', url: '/admin/calendar' }]}
    >
      {() => <CalendarDesk />}
    </DeskFrame>
  )
}
