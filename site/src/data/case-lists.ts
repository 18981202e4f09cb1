import { caseGroups } from './case-groups'
import { facetsShown } from './facets'
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
  const shown = facetsShown(groups)
  const site = siteFrame(model)
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
