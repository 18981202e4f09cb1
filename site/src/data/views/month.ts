import { type StoryCard, storyCard } from '../cards/story-card'
import { teachersFeedLink } from '../feed'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ModelStory } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'
import { teacherWords } from '../words'

/** `/teachers/2026-09/`: every teacher of the month. */
export type MonthView = {
  frame: Frame
  /** 2026年9月 */
  label: string
  stories: StoryCard[]
  earlier: Link | null
  later: Link | null
}

/** `months` are all months with stories, newest first. */
export function monthView(
  site: SiteFrame,
  month: string,
  stories: ModelStory[],
  months: string[],
): MonthView {
  const label = monthText(month)
  const place = months.indexOf(month)
  return {
    frame: frameOf(site, {
      path: paths.month(month),
      title: `${label}的教师故事`,
      description: `${label}刊出 ${stories.length} 位教师的故事：${stories.map(teacherWords).join('、')}。`,
      feed: teachersFeedLink,
      demo: stories.some(({ demo }) => demo),
      picture: stories[0]?.cover,
    }),
    label,
    stories: stories.map(storyCard),
    earlier: linkTo(months[place + 1]),
    later: linkTo(months[place - 1]),
  }
}

function linkTo(month: string | undefined): Link | null {
  return month ? { label: monthText(month), href: paths.month(month) } : null
}
