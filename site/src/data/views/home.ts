import { type BookCard, bookCard } from '../cards/book-card'
import { type CampaignCard, campaignCard } from '../cards/campaign-card'
import { type CaseCard, caseCard } from '../cards/case-card'
import { type PostCard, postCard } from '../cards/post-card'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { newestFirst } from '../model/articles'
import { monthText } from '../moment'
import { paths } from '../paths'
import type { Picture } from '../picture'

/** `/` */
export type HomeView = {
  frame: Frame
  headline: string
  introduction: string | null
  banner: Picture | null
  /** The latest campaign; with `notice` set, its result is what to announce. */
  campaign: CampaignCard | null
  /** The latest month with stories. */
  month: { label: string; href: string; stories: StoryCard[] } | null
  /** The editors' choice, or the latest six. */
  cases: CaseCard[]
  /** The latest six posts of all columns. */
  posts: PostCard[]
  /** Districts that have schools; `href` leads to the directory's part. */
  districts: { code: string; name: string; href: string; schools: SchoolCard[] }[]
  books: BookCard[]
  totals: { schools: number; cases: number; stories: number; books: number }
}

export function homeView(model: SiteModel): HomeView {
  const { home, settings, campaigns, cases, stories, books, schools } = model
  const featured = home.featuredCases.length > 0 ? home.featuredCases : cases.slice(0, 6)
  const posts = model.columns.flatMap((column) => column.posts.slice(0, 6)).sort(newestFirst)
  const introduction = home.introduction ?? null
  return {
    frame: frameOf(model, {
      path: paths.home,
      title: null,
      description: introduction ?? settings.tagline ?? settings.siteName,
      demo: settings.demo ?? false,
      picture: home.banner,
    }),
    headline: home.headline ?? settings.siteName,
    introduction,
    banner: home.banner,
    campaign: campaigns[0] ? campaignCard(campaigns[0]) : null,
    month: latestMonth(model),
    cases: featured.map(caseCard),
    posts: posts.slice(0, 6).map(postCard),
    districts: model.districts.map(({ code, name, schools: members }) => ({
      code,
      name,
      href: paths.district(code),
      schools: members.map(schoolCard),
    })),
    books: books.map(bookCard),
    totals: { schools: schools.length, cases: cases.length, stories: stories.length, books: books.length },
  }
}

function latestMonth({ stories }: SiteModel): HomeView['month'] {
  const month = stories[0]?.issueMonth
  if (!month) return null
  const shown = stories.filter(({ issueMonth }) => issueMonth === month)
  return { label: monthText(month), href: paths.month(month), stories: shown.map(storyCard) }
}
