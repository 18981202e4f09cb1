'use client'

import type { Dashboard } from '../../actions/desk/open-dashboard'
import { beijingHour } from '../../domain/beijing-time'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { serverNow } from '../desk/server-clock'
import { useOpened } from '../desk/use-opened'
import { BookletList } from './booklet-list'
import { MessagesPanel } from './messages-panel'
import { PublishPanel } from './publish-panel'
import { TaskList } from './task-list'
import { useRoleLabel } from './use-role-label'

/** Where everyone lands: what is due, by when, how much is left. */
export function RoleDashboard() {
  const { data, failure, reload } = useOpened<Dashboard>('/api/actions/open-dashboard')
  const labelOf = useRoleLabel()
  if (!data) return <Opening failure={failure} retry={reload} />
  const publishes = data.role === 'editor' || data.role === 'admin'
  return (
    <>
      <DeskHead title={`${data.name}，${greeting(serverNow())}`} lead={labelOf(data.role)} />
      <TaskList role={data.role} tasks={data.tasks} />
      <MessagesPanel />
      <BookletList booklets={data.booklets} />
      {publishes && <PublishPanel mayMakeAgain={data.role === 'admin'} onPublished={reload} />}
    </>
  )
}

function greeting(now: Date): string {
  const hour = beijingHour(now)
  if (hour < 5 || hour >= 19) return '晚上好'
  if (hour < 12) return '上午好'
  return hour < 14 ? '中午好' : '下午好'
}
