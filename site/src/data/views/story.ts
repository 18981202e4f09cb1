import { type Article, articleOf } from '../article'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelStory } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'

/** `/teachers/2026-09/<slug>/` */
export type StoryView = {
  frame: Frame
  article: Article
  subtitle: string | null
  teacherName: string
  post: string | null
  yearsOfService: number | null
  school: SchoolCard
  month: Link
  quotation: string | null
  honours: string[]
  related: StoryCard[]
}

export function storyView(model: SiteModel, story: ModelStory): StoryView {
  const month = { label: monthText(story.issueMonth), href: paths.month(story.issueMonth) }
  return {
    frame: frameOf(model, {
      path: story.path,
      title: story.title,
      description: story.summary,
      between: [month],
      demo: story.demo ?? false,
      picture: story.cover,
    }),
    article: articleOf(story),
    subtitle: story.subtitle ?? null,
    teacherName: story.teacherName,
    post: story.post ?? null,
    yearsOfService: story.yearsOfService ?? null,
    school: schoolCard(story.school),
    month,
    quotation: story.quotation ?? null,
    honours: story.honours ?? [],
    related: story.related.map(storyCard),
  }
}
