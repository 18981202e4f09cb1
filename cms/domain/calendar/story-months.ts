/** A story of 每月一师; `month` as YYYY-MM. */
export type MonthStory = { id: string; title: string; teacherName: string; month: string; published: boolean }

/** `told`: one is published. `writing`: there are only drafts. `missing`: its time has come and there is none. */
export type MonthState = 'told' | 'writing' | 'missing' | 'ahead'

export type StoryMonth = { month: string; state: MonthState; due: boolean; stories: MonthStory[] }

/** The twelve months of a year with their stories, seen from a day (YYYY-MM-DD); `due` is a month that has begun. */
export function storyMonths(year: number, stories: readonly MonthStory[], today: string): StoryMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    const own = stories.filter((story) => story.month === month)
    const due = month <= today.slice(0, 7)
    return { month, due, stories: own, state: stateOf(own, due) }
  })
}

function stateOf(stories: readonly MonthStory[], due: boolean): MonthState {
  if (stories.some(({ published }) => published)) return 'told'
  if (stories.length > 0) return 'writing'
  return due ? 'missing' : 'ahead'
}
