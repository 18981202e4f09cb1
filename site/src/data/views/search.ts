import { type SearchKind, searchKinds } from '../../search/document'
import { kindWords } from '../../search/kind-words'
import type { Choice } from '../choice'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'
import { handbookOf } from '../school-handbook'
import { navigationOf, type Section, sections } from '../sections'

/** `/search/`: a script does the searching; without it the page says where to browse. */
export type SearchView = {
  frame: Frame
  /** Only kinds that some page has. */
  kinds: Choice[]
  /** The sections that the navigation names. */
  browse: Section[]
}

export function searchView(model: SiteModel): SearchView {
  const { books, campaigns, cases, columns, schools, stories, works } = model
  const counts: Record<SearchKind, number> = {
    school: schools.length,
    handbook: schools.filter((school) => handbookOf(school)?.href).length,
    case: cases.length,
    work: works.length,
    story: stories.length,
    post: columns.flatMap(({ posts }) => posts).length,
    reader: books.length,
    campaign: campaigns.length,
    notice: campaigns.filter(({ publicNotice }) => publicNotice).length,
  }
  const frame = frameOf(model, {
    path: paths.search,
    title: '搜索',
    description: '在全站的学校、案例、作品、教师故事、专栏、读本和征集评选中查找。',
    demo: model.settings.demo ?? false,
  })
  const offered = new Set(navigationOf(frame).map(({ href }) => href))
  return {
    frame,
    kinds: searchKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ value: kind, label: kindWords[kind] })),
    browse: sections.filter(({ href }) => offered.has(href)),
  }
}
