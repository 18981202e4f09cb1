import type { MonthStory } from '../../domain/calendar/story-months'
import type { Call } from '../action'

/** The stories of 每月一师 of a year, drafts included. */
export async function yearStories({ req }: Call, year: number): Promise<MonthStory[]> {
  const { docs } = await req.payload.find({
    collection: 'teacher-stories',
    where: { issueMonth: { greater_than_equal: `${year}-01`, less_than_equal: `${year}-12` } },
    select: { title: true, teacherName: true, issueMonth: true, _status: true },
    sort: ['issueMonth', 'title'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ _status, id, issueMonth, teacherName, title }) => ({
    id,
    title,
    teacherName,
    month: issueMonth,
    published: _status === 'published',
  }))
}
