import { type StoryCard, storyCard } from '../cards/story-card'
import { teachersFeedLink } from '../feed'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ModelStory } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'
import { teacherWords } from '../words'

/** `/teachers/`: every month that has stories, newest first, in its year. */
export type MonthsView = {
  frame: Frame
  /** A month is told in full or, when it is an older one, by names. */
  years: { year: string; months: (MonthHead & ({ stories: StoryCard[] } | { names: Name[] }))[] }[]
}

type MonthHead = { label: string; name: string; href: string }

type Name = Link & { teacher: string; school: string }

/** So many months are told in full. */
const recent = 6

export function monthsView(site: SiteFrame, stories: readonly ModelStory[]): MonthsView {
  const months = [...Map.groupBy(stories, ({ issueMonth }) => issueMonth)].map(([month, ofMonth], index) => ({
    year: month.slice(0, 4),
    label: monthText(month),
    name: `${Number(month.slice(5))}月`,
    href: paths.month(month),
    ...(index < recent ? { stories: ofMonth.map(storyCard) } : { names: ofMonth.map(nameOf) }),
  }))
  return {
    frame: frameOf(site, {
      path: paths.teachers,
      title: '每月一师',
      description: `${stories.length} 位教师的故事，按月刊出。`,
      feed: teachersFeedLink,
      demo: stories.some(({ demo }) => demo),
    }),
    years: [...Map.groupBy(months, ({ year }) => year)].map(([year, list]) => ({
      year,
      months: list.map(({ year: _, ...month }) => month),
    })),
  }
}

function nameOf(story: ModelStory): Name {
  return {
    label: story.title,
    href: story.path,
    teacher: teacherWords(story),
    school: story.school.shortName,
  }
}
