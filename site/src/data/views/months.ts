import { type StoryCard, storyCard } from '../cards/story-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { monthText } from '../moment'
import { paths } from '../paths'

/** `/teachers/`: every month that has stories, newest first. */
export type MonthsView = {
  frame: Frame
  months: { label: string; href: string; stories: StoryCard[] }[]
}

export function monthsView(model: SiteModel): MonthsView {
  const months = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  return {
    frame: frameOf(model, {
      path: paths.teachers,
      title: '每月一师',
      description: `${model.stories.length} 位教师的故事，按月刊出。`,
      demo: model.stories.some(({ demo }) => demo),
    }),
    months: [...months].map(([month, stories]) => ({
      label: monthText(month),
      href: paths.month(month),
      stories: stories.map(storyCard),
    })),
  }
}
