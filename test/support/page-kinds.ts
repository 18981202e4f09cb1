import type { Frame } from '../../site/src/data/frame'
import type { PageKind, PageViews } from '../../site/src/data/page-views'

/** Kinds of pages that a browser shows; the others are feeds, sitemaps and e-books. */
type ShownKind = { [Kind in PageKind]: PageViews[Kind] extends { frame: Frame } ? Kind : never }[PageKind]

/** A page of each kind on the demonstration site, where no page has moved yet. */
export const pageOfKind: Record<Exclude<ShownKind, 'moved'>, string> = {
  home: '/',
  schools: '/schools/',
  'school-group': '/schools/district/450803/',
  school: '/schools/yinglian-primary/',
  'school-handbook': '/schools/yinglian-primary/handbook/',
  'case-studies': '/cases/',
  'case-study': '/cases/one-pond-one-lesson/',
  'case-group': '/cases/year/2025/',
  works: '/works/',
  'work-group': '/works/kind/video/',
  work: '/works/a-lotus-opens/',
  months: '/teachers/',
  month: '/teachers/2026-09/',
  story: '/teachers/2026-09/the-mark-taken-down/',
  columns: '/columns/',
  column: '/columns/work-news/',
  post: '/columns/work-news/home-visit-manners/',
  readers: '/readers/',
  'reader-book': '/readers/xiao-lian-peng-de-yue-ding/',
  'reader-chapter': '/readers/xiao-lian-peng-de-yue-ding/xiao-lian-peng-de-yue-ding-1/',
  'reader-pinyin': '/readers/qing-qing-yi-qu-shui/qing-qing-yi-qu-shui-1/pinyin/',
  'reader-print': '/readers/xiao-lian-peng-de-yue-ding/print/',
  campaigns: '/campaigns/',
  campaign: '/campaigns/cases-this-year/',
  notice: '/campaigns/cases-last-year/result/',
  search: '/search/',
  verify: '/verify/',
  about: '/about/',
  accessibility: '/accessibility/',
  'not-found': '/404.html',
}
