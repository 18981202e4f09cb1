import { type BookCard, bookCard } from '../cards/book-card'
import { type CaseCard, caseCard } from '../cards/case-card'
import { type PostCard, postCard } from '../cards/post-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import { type WorkCard, workCard } from '../cards/work-card'
import { type Frame, frameOf } from '../frame'
import { type HomeCall, latestCalls } from '../home-call'
import { type HomeDistrict, homeDistricts } from '../home-districts'
import { type FigureGroup, keyFigures } from '../key-figures'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import { newestFirst } from '../model/articles'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { chineseNumber } from '../words'

/** `/` */
export type HomeView = {
  frame: Frame
  /** The headline by its clauses, each with its punctuation: 一校一品，| 清风自来. */
  headline: string[]
  introduction: string | null
  banner: Picture | null
  /** What the site holds today. */
  holdings: (Link & { count: string })[]
  /** The campaigns whose last day comes latest: those still open before those that are over. */
  calls: HomeCall[]
  /** The latest month with stories: 2026年 and 十一月. */
  month: { year: string; name: string; href: string; stories: StoryCard[] } | null
  /** The editors' choice, or the latest six. */
  cases: CaseCard[]
  /** The latest three. */
  works: WorkCard[]
  districts: HomeDistrict[]
  books: BookCard[]
  figures: FigureGroup[]
  /** The latest six posts of all columns. */
  posts: PostCard[]
  /** The columns that have posts. */
  columns: (Link & { total: number })[]
}

export function homeView(model: SiteModel): HomeView {
  const { home, settings, campaigns, cases, books } = model
  const featured = home.featuredCases.length > 0 ? home.featuredCases : cases.slice(0, 6)
  const columns = model.columns.filter(({ posts }) => posts.length > 0)
  const posts = columns.flatMap((column) => column.posts.slice(0, 6)).sort(newestFirst)
  const introduction = home.introduction ?? null
  return {
    frame: frameOf(model, {
      path: paths.home,
      title: null,
      description: introduction ?? settings.tagline ?? settings.siteName,
      demo: settings.demo ?? false,
      picture: home.banner,
    }),
    headline: (home.headline ?? settings.siteName).split(/(?<=[，。；：！？])/),
    introduction,
    banner: home.banner,
    holdings: holdingsOf(model),
    calls: latestCalls(campaigns),
    month: latestMonth(model),
    cases: featured.map(caseCard),
    works: model.works.slice(0, 3).map(workCard),
    districts: homeDistricts(model),
    books: books.map(bookCard),
    figures: keyFigures(home),
    posts: posts.slice(0, 6).map(postCard),
    columns: columns.map(({ name, path, posts: all }) => ({ label: name, href: path, total: all.length })),
  }
}

function holdingsOf({ books, cases, schools, stories }: SiteModel): HomeView['holdings'] {
  return [
    { label: '学校', count: `${schools.length} 所`, href: paths.schools, some: schools.length > 0 },
    { label: '案例', count: `${cases.length} 篇`, href: paths.cases, some: cases.length > 0 },
    { label: '教师故事', count: `${stories.length} 篇`, href: paths.teachers, some: stories.length > 0 },
    { label: '读本', count: `${books.length} 册`, href: paths.readers, some: books.length > 0 },
  ].flatMap(({ some, ...holding }) => (some ? holding : []))
}

function latestMonth({ stories }: SiteModel): HomeView['month'] {
  const month = stories[0]?.issueMonth
  if (!month) return null
  const shown = stories.filter(({ issueMonth }) => issueMonth === month)
  return {
    year: `${month.slice(0, 4)}年`,
    name: `${chineseNumber(Number(month.slice(5)))}月`,
    href: paths.month(month),
    stories: shown.map(storyCard),
  }
}
