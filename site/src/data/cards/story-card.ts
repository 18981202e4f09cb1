import type { Link } from '../link'
import type { ModelStory } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { teacherWords } from '../words'

/** A teacher's story in a list. */
export type StoryCard = {
  href: string
  title: string
  subtitle: string | null
  summary: string
  quotation: string | null
  /** An alias is marked as one. */
  teacherName: string
  post: string | null
  school: Link
  month: Link
  cover: Picture | null
  tone: number
  demo: boolean
}

export function storyCard(story: ModelStory): StoryCard {
  return {
    href: story.path,
    title: story.title,
    subtitle: story.subtitle ?? null,
    summary: story.summary,
    quotation: story.quotation ?? null,
    teacherName: teacherWords(story),
    post: story.post ?? null,
    school: { label: story.school.name, href: story.school.path },
    month: { label: monthText(story.issueMonth), href: paths.month(story.issueMonth) },
    cover: story.cover,
    tone: toneOf(story.slug),
    demo: story.demo ?? false,
  }
}
