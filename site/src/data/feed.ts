import type { Link } from './link'
import type { SiteModel } from './model'
import {
  type ModelCase,
  type ModelColumn,
  type ModelPost,
  type ModelStory,
  newestFirst,
} from './model/articles'
import type { ModelWork } from './model/works'
import { paths } from './paths'

export type FeedEntry = ModelCase | ModelWork | ModelStory | ModelPost

/** A list of what is new: where it stands, and the page it goes with. */
export type Feed = { path: string; page: string; title: string; subtitle: string; entries: FeedEntry[] }

/** How many entries a feed keeps. */
const length = 50

/** The latest case studies, works, stories and posts. */
export function siteFeed({ cases, columns, settings, stories, works }: SiteModel): Feed {
  const posts = columns.flatMap((column) => column.posts.slice(0, length))
  return {
    path: paths.feed,
    page: paths.home,
    title: settings.siteName,
    subtitle: settings.tagline ?? settings.siteName,
    entries: latest([...cases.slice(0, length), ...works.slice(0, length), ...stories, ...posts]),
  }
}

/** The stories of 每月一师. */
export function teachersFeed({ settings, stories }: SiteModel): Feed {
  return {
    path: paths.teachersFeed,
    page: paths.teachers,
    title: `每月一师 · ${settings.siteName}`,
    subtitle: '按月刊出的教师故事。',
    entries: latest([...stories]),
  }
}

/** The posts of a column. */
export function columnFeed({ settings }: SiteModel, column: ModelColumn): Feed {
  return {
    path: paths.columnFeed(column.slug),
    page: column.path,
    title: `${column.name} · ${settings.siteName}`,
    subtitle: column.description ?? column.name,
    entries: column.posts.slice(0, length),
  }
}

/** For `<link rel=alternate>`. */
export const teachersFeedLink: Link = { label: '每月一师', href: paths.teachersFeed }

/** For `<link rel=alternate>`. */
export function columnFeedLink({ name, slug }: Pick<ModelColumn, 'name' | 'slug'>): Link {
  return { label: name, href: paths.columnFeed(slug) }
}

const latest = (entries: FeedEntry[]): FeedEntry[] => entries.sort(newestFirst).slice(0, length)
