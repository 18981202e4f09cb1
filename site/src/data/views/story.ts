import { type Article, articleOf } from '../article'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import { teachersFeedLink } from '../feed'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import { type MediaLink, mediaLinks } from '../media-link'
import type { ModelStory } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'
import { toneOf } from '../tone'
import { teacherWords } from '../words'

/** `/teachers/2026-09/<slug>/` */
export type StoryView = {
  frame: Frame
  article: Article
  subtitle: string | null
  /** An alias is marked as one. */
  teacherName: string
  alias: boolean
  post: string | null
  yearsOfService: number | null
  school: SchoolCard
  month: Link
  quotation: string | null
  honours: string[]
  /** What media elsewhere reported. */
  reports: MediaLink[]
  /** 0–7, the colour of the generated portrait where there is no picture. */
  tone: number
  related: StoryCard[]
}

/** `related` are the nearest in time. */
export function storyView(site: SiteFrame, story: ModelStory, related: readonly ModelStory[]): StoryView {
  const month = { label: monthText(story.issueMonth), href: paths.month(story.issueMonth) }
  return {
    frame: frameOf(site, {
      path: story.path,
      title: story.title,
      description: story.summary,
      between: [month],
      feed: teachersFeedLink,
      demo: story.demo ?? false,
      picture: story.cover,
    }),
    article: articleOf(story),
    subtitle: story.subtitle ?? null,
    teacherName: teacherWords(story),
    alias: story.alias ?? false,
    post: story.post ?? null,
    yearsOfService: story.yearsOfService ?? null,
    school: schoolCard(story.school),
    month,
    quotation: story.quotation ?? null,
    honours: story.honours ?? [],
    reports: mediaLinks(story),
    tone: toneOf(story.slug),
    related: related.map(storyCard),
  }
}
