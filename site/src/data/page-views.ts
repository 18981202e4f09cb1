import type { AboutView } from './views/about'
import type { AccessibilityView } from './views/accessibility'
import type { CampaignView } from './views/campaign'
import type { CampaignsView } from './views/campaigns'
import type { CaseStudiesView } from './views/case-studies'
import type { CaseStudyView } from './views/case-study'
import type { ColumnView } from './views/column'
import type { ColumnsView } from './views/columns'
import type { HomeView } from './views/home'
import type { MonthView } from './views/month'
import type { MonthsView } from './views/months'
import type { MovedView } from './views/moved'
import type { NotFoundView } from './views/not-found'
import type { NoticeView } from './views/notice'
import type { PostView } from './views/post'
import type { ReaderBookView } from './views/reader-book'
import type { ReaderChapterView } from './views/reader-chapter'
import type { ReaderEpubView } from './views/reader-epub'
import type { ReaderPrintView } from './views/reader-print'
import type { ReadersView } from './views/readers'
import type { SchoolView } from './views/school'
import type { SchoolGroupView } from './views/school-group'
import type { SchoolHandbookView } from './views/school-handbook'
import type { SchoolsView } from './views/schools'
import type { SearchView } from './views/search'
import type { StoryView } from './views/story'
import type { TextView } from './views/text'
import type { VerifyView } from './views/verify'
import type { WorkView } from './views/work'
import type { WorksView } from './views/works'

/** Every kind of page and what its component receives. */
export type PageViews = {
  home: HomeView
  schools: SchoolsView
  'school-group': SchoolGroupView
  school: SchoolView
  'school-handbook': SchoolHandbookView
  'case-studies': CaseStudiesView
  'case-study': CaseStudyView
  'case-group': CaseStudiesView
  works: WorksView
  'work-group': WorksView
  work: WorkView
  months: MonthsView
  month: MonthView
  story: StoryView
  columns: ColumnsView
  column: ColumnView
  post: PostView
  readers: ReadersView
  'reader-book': ReaderBookView
  'reader-chapter': ReaderChapterView
  'reader-pinyin': ReaderChapterView
  'reader-print': ReaderPrintView
  'reader-epub': ReaderEpubView
  campaigns: CampaignsView
  campaign: CampaignView
  notice: NoticeView
  search: SearchView
  verify: VerifyView
  about: AboutView
  accessibility: AccessibilityView
  moved: MovedView
  'not-found': NotFoundView
  feed: TextView
  'teachers-feed': TextView
  'column-feed': TextView
  sitemap: TextView
  'sitemap-part': TextView
  robots: TextView
}

export type PageKind = keyof PageViews

/** The component that renders each kind, as Astro names it in its routes. */
export const components: Record<PageKind, string> = {
  home: 'src/pages/index.astro',
  schools: 'src/pages/schools/index.astro',
  'school-group': 'src/pages/schools/[facet]/[value].astro',
  school: 'src/pages/schools/[slug].astro',
  'school-handbook': 'src/pages/schools/[slug]/handbook.astro',
  'case-studies': 'src/pages/cases/[...page].astro',
  'case-study': 'src/pages/cases/[slug].astro',
  'case-group': 'src/pages/cases/[facet]/[value]/[...page].astro',
  works: 'src/pages/works/[...page].astro',
  'work-group': 'src/pages/works/[facet]/[value]/[...page].astro',
  work: 'src/pages/works/[slug].astro',
  months: 'src/pages/teachers/index.astro',
  month: 'src/pages/teachers/[month]/index.astro',
  story: 'src/pages/teachers/[month]/[slug].astro',
  columns: 'src/pages/columns/index.astro',
  column: 'src/pages/columns/[column]/[...page].astro',
  post: 'src/pages/columns/[column]/[slug].astro',
  readers: 'src/pages/readers/index.astro',
  'reader-book': 'src/pages/readers/[book]/index.astro',
  'reader-chapter': 'src/pages/readers/[book]/[slug].astro',
  'reader-pinyin': 'src/pages/readers/[book]/[slug]/pinyin.astro',
  'reader-print': 'src/pages/readers/[book]/print.astro',
  'reader-epub': 'src/pages/readers/[book]/[file].epub.ts',
  campaigns: 'src/pages/campaigns/index.astro',
  campaign: 'src/pages/campaigns/[slug]/index.astro',
  notice: 'src/pages/campaigns/[slug]/result.astro',
  search: 'src/pages/search.astro',
  verify: 'src/pages/verify.astro',
  about: 'src/pages/about.astro',
  accessibility: 'src/pages/accessibility.astro',
  moved: 'src/pages/[...moved].astro',
  'not-found': 'src/pages/404.astro',
  feed: 'src/pages/feed.xml.ts',
  'teachers-feed': 'src/pages/teachers/feed.xml.ts',
  'column-feed': 'src/pages/columns/[column]/feed.xml.ts',
  sitemap: 'src/pages/sitemap.xml.ts',
  'sitemap-part': 'src/pages/sitemap-[part].xml.ts',
  robots: 'src/pages/robots.txt.ts',
}
