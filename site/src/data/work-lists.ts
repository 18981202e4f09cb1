import { changedAt } from './changed-at'
import { facetsOf } from './facets'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { worksView } from './views/works'
import { workGroups } from './work-groups'

/** All works, and the works of each group, in parts; none while there are no works. */
export function workLists(model: SiteModel): Page[] {
  if (model.works.length === 0) return []
  const groups = workGroups(model)
  const facets = facetsOf(groups)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        pageOf('work-group', worksView(model, part, facets, group), changedAt(part.items)),
      ),
    ),
    ...paginate(model.works, paths.works).map((part) =>
      pageOf('works', worksView(model, part, facets), changedAt(part.items)),
    ),
  ]
}
