import { beijingDay } from '../../domain/beijing-time'
import { rhythmSentence } from '../../domain/calendar/rhythm'
import { storyMonths } from '../../domain/calendar/story-months'
import type { Call } from '../action'
import type { Task } from '../desk/desk-task'
import { columnRhythms } from './column-rhythms'
import { yearStories } from './year-stories'

const href = '/admin/calendar'

/** What the calendar warns of: a month without its teacher, a home page or columns that go or have gone stale. */
export async function calendarTasks(call: Call): Promise<Task[]> {
  const today = beijingDay(call.now)
  const year = Number(today.slice(0, 4))
  const { columns, home } = await columnRhythms(call)
  const stale = columns.filter(({ state }) => state === 'stale')
  const soon = columns.filter(({ state }) => state === 'soon')
  const tasks: Task[] = []
  if (home.state === 'stale' || home.state === 'soon')
    tasks.push({ text: `首页${rhythmSentence(home)}`, href, urgent: home.state === 'stale' })
  if (stale.length > 0)
    tasks.push({ text: `专栏久未更新：${named(stale)}`, count: stale.length, href, urgent: true })
  if (soon.length > 0) tasks.push({ text: `专栏快要久未更新：${named(soon)}`, count: soon.length, href })
  const month = storyMonths(year, await yearStories(call, year), today).find(({ month }) =>
    today.startsWith(month),
  )
  if (month && month.state !== 'told')
    tasks.push({
      text: `本月的每月一师${month.state === 'writing' ? '还没有发布' : '还没有稿件'}`,
      href,
      urgent: month.state === 'missing',
    })
  return tasks
}

const named = (columns: { name: string }[]): string =>
  columns.length > 3
    ? `${columns
        .slice(0, 3)
        .map(({ name }) => name)
        .join('、')}等`
    : columns.map(({ name }) => name).join('、')
