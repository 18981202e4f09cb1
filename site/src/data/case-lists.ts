import { caseGroups } from './case-groups'
import { facetsOf, withoutCounts } from './facets'
import { framing, siteFrame } from './frame'
import { listPage, partOf } from './list-page'
import type { SiteModel } from './model'
import type { Page } from './page'
import { type Pagination, paginate } from './pagination'
import { paths } from './paths'
import { remembering } from './remembering'
import { caseStudiesView } from './views/case-studies'

const remembered = remembering<Page[]>()

/** All cases, and the cases of each group, in parts. */
export const caseLists = (model: SiteModel): Page[] =>
  remembered(model.cases, '', [...framing(model), model.districts, model.campaigns], () => listsOf(model))

function listsOf(model: SiteModel): Page[] {
  const groups = caseGroups(model)
  const counted = facetsOf(groups)
  const uncounted = withoutCounts(counted)
  const of = { counted: JSON.stringify(counted), uncounted: JSON.stringify(uncounted) }
  const site = siteFrame(model)
  const shown = ({ page }: Pagination) =>
    page === null ? { facets: counted, fact: of.counted } : { facets: uncounted, fact: of.uncounted }
  return [
    ...groups.flatMap(({ facet: { key }, items: members, value: { href, label, value } }) =>
      paginate(members, href).map((part) => {
        const { fact, facets } = shown(part.pagination)
        return listPage(site, {
          ...partOf(href, part),
          kind: 'case-group',
          facts: [part.pagination, fact, label],
          view: caseStudiesView,
          of: [site, part, facets, { facet: key, value, label, href }],
        })
      }),
    ),
    ...paginate(model.cases, paths.cases).map((part) => {
      const { fact, facets } = shown(part.pagination)
      return listPage(site, {
        ...partOf(paths.cases, part),
        kind: 'case-studies',
        facts: [part.pagination, fact],
        view: caseStudiesView,
        of: [site, part, facets],
      })
    }),
  ]
}
