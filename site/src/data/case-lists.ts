import { caseGroups } from './case-groups'
import { changedAt } from './changed-at'
import { facetsOf } from './facets'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { caseStudiesView } from './views/case-studies'

/** All cases, and the cases of each group, in parts. */
export function caseLists(model: SiteModel): Page[] {
  const groups = caseGroups(model)
  const facets = facetsOf(groups)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        pageOf('case-group', caseStudiesView(model, part, facets, group), changedAt(part.items)),
      ),
    ),
    ...paginate(model.cases, paths.cases).map((part) =>
      pageOf('case-studies', caseStudiesView(model, part, facets), changedAt(part.items)),
    ),
  ]
}
