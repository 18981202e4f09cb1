import type { TeacherStory } from '@cms/payload-types'
import { dayOf, type Moment } from './moment'

/** A report that a medium published on its own pages. */
export type MediaLink = { outlet: string; date: Moment | null; title: string; href: string; host: string }

export function mediaLinks(story: Pick<TeacherStory, 'mediaLinks'>): MediaLink[] {
  return (story.mediaLinks ?? []).map(({ address, date, outlet, title }) => ({
    outlet,
    date: date ? dayOf(date) : null,
    title,
    href: address,
    host: address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, ''),
  }))
}
