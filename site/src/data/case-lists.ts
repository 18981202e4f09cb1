import { caseGroups } from './case-groups'
import { facetsOf } from './facets'
import { framing } from './frame'
import { listPage } from './list-page'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
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
  const of = JSON.stringify(facets)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        listPage(model, group.value.href, part.items, [part.pagination, of, group.value], (at) =>
          pageOf('case-group', caseStudiesView(model, part, facets, group), at),
        ),
      ),
    ),
    ...paginate(model.cases, paths.cases).map((part) =>
      listPage(model, paths.cases, part.items, [part.pagination, of], (at) =>
        pageOf('case-studies', caseStudiesView(model, part, facets), at),
      ),
    ),
  ]
}
