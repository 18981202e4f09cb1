import type { CampaignView } from './views/campaign'
import type { CampaignsView } from './views/campaigns'
import type { CaseStudiesView } from './views/case-studies'
import type { CaseStudyView } from './views/case-study'
import type { ColumnView } from './views/column'
import type { ColumnsView } from './views/columns'
import type { HomeView } from './views/home'
import type { MonthView } from './views/month'
import type { MonthsView } from './views/months'
import type { NotFoundView } from './views/not-found'
import type { NoticeView } from './views/notice'
import type { PostView } from './views/post'
import type { ReaderBookView } from './views/reader-book'
import type { ReaderChapterView } from './views/reader-chapter'
import type { ReadersView } from './views/readers'
import type { SchoolView } from './views/school'
import type { SchoolsView } from './views/schools'
import type { StoryView } from './views/story'
import type { TextView } from './views/text'
import type { VerifyView } from './views/verify'

/** Every kind of page and what its component receives. */
export type PageViews = {
  home: HomeView
  schools: SchoolsView
  school: SchoolView
  'case-studies': CaseStudiesView
  'case-study': CaseStudyView
  months: MonthsView
  month: MonthView
  story: StoryView
  columns: ColumnsView
  column: ColumnView
  post: PostView
  readers: ReadersView
  'reader-book': ReaderBookView
  'reader-chapter': ReaderChapterView
  campaigns: CampaignsView
  campaign: CampaignView
  notice: NoticeView
  verify: VerifyView
  'not-found': NotFoundView
  feed: TextView
  sitemap: TextView
  robots: TextView
}

export type PageKind = keyof PageViews

/** The component that renders each kind, as Astro names it in its routes. */
export const components: Record<PageKind, string> = {
  home: 'src/pages/index.astro',
  schools: 'src/pages/schools/index.astro',
  school: 'src/pages/schools/[slug].astro',
  'case-studies': 'src/pages/cases/[...page].astro',
  'case-study': 'src/pages/cases/[slug].astro',
  months: 'src/pages/teachers/index.astro',
  month: 'src/pages/teachers/[month]/index.astro',
  story: 'src/pages/teachers/[month]/[slug].astro',
  columns: 'src/pages/columns/index.astro',
  column: 'src/pages/columns/[column]/[...page].astro',
  post: 'src/pages/columns/[column]/[slug].astro',
  readers: 'src/pages/readers/index.astro',
  'reader-book': 'src/pages/readers/[book]/index.astro',
  'reader-chapter': 'src/pages/readers/[book]/[slug].astro',
  campaigns: 'src/pages/campaigns/index.astro',
  campaign: 'src/pages/campaigns/[slug]/index.astro',
  notice: 'src/pages/campaigns/[slug]/result.astro',
  verify: 'src/pages/verify.astro',
  'not-found': 'src/pages/404.astro',
  feed: 'src/pages/feed.xml.ts',
  sitemap: 'src/pages/sitemap.xml.ts',
  robots: 'src/pages/robots.txt.ts',
}
