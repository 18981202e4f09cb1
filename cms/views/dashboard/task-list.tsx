'use client'

import { ChevronIcon, Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Role } from '../../access/roles'
import type { Task } from '../../actions/desk/desk-task'
import { Deadline } from '../desk/deadline'
import { NoTasks } from './no-tasks'

/** Tasks in the order the server gives them; the urgent ones are marked. */
export function TaskList({ role, tasks }: { role: Role; tasks: Task[] }) {
  if (tasks.length === 0) return <NoTasks role={role} />
  return (
    <ul className="qf-tasks" aria-label="待办">
      {tasks.map((task) => (
        <li key={`${task.href} ${task.text}`} data-urgent={task.urgent ?? false}>
          <TaskLink href={task.href}>
            <span className="qf-task__text">
              {task.urgent && <b className="qf-task__mark">待办</b>}
              {task.text}
              {task.note && <span className="qf-task__note">原因：{task.note}</span>}
              {task.due && <Deadline at={task.due} label="截止" />}
            </span>
            {task.count !== undefined && (
              <span className="qf-task__count" data-none={task.count === 0}>
                {task.count}
              </span>
            )}
          </TaskLink>
        </li>
      ))}
    </ul>
  )
}

/** The site is outside the admin, so its pages are loaded anew. */
function TaskLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href) return <div className="qf-task">{children}</div>
  if (!href.startsWith('/admin')) {
    return (
      <a className="qf-task" href={href}>
        {children}
        <ChevronIcon direction="right" />
      </a>
    )
  }
  return (
    <Link className="qf-task" href={href} prefetch={false}>
      {children}
      <ChevronIcon direction="right" />
    </Link>
  )
}
