import { caseGroups } from './case-groups'
import { facetsOf } from './facets'
import { framing, siteFrame } from './frame'
import { listPage, partOf } from './list-page'
import type { SiteModel } from './model'
import type { Page } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { remembering } from './remembering'
import { caseStudiesView } from './views/case-studies'

const remembered = remembering<Page[]>()

/** All cases, and the cases of each group, in parts. */
export const caseLists = (model: SiteModel): Page[] =>
  remembered(model.cases, '', [...framing(model), model.districts, model.campaigns], () => listsOf(model))

function listsOf(model: SiteModel): Page[] {
  const groups = caseGroups(model)
  const facets = facetsOf(groups)
  const site = siteFrame(model)
  const of = JSON.stringify(facets)
  return [
    ...groups.flatMap(({ facet, items: members, value }) =>
      paginate(members, value.href).map((part) =>
        listPage(site, {
          ...partOf(value.href, part),
          kind: 'case-group',
          facts: [part.pagination, of, value],
          view: caseStudiesView,
          of: [site, part, facets, { facet, value }],
        }),
      ),
    ),
    ...paginate(model.cases, paths.cases).map((part) =>
      listPage(site, {
        ...partOf(paths.cases, part),
        kind: 'case-studies',
        facts: [part.pagination, of],
        view: caseStudiesView,
        of: [site, part, facets],
      }),
    ),
  ]
}
