import { facetsOf } from './facets'
import { framing } from './frame'
import { listPage } from './list-page'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { remembering } from './remembering'
import { worksView } from './views/works'
import { workGroups } from './work-groups'

const remembered = remembering<Page[]>()

/** All works, and the works of each group, in parts; none while there are no works. */
export const workLists = (model: SiteModel): Page[] =>
  remembered(model.works, '', [...framing(model), model.districts], () => listsOf(model))

function listsOf(model: SiteModel): Page[] {
  if (model.works.length === 0) return []
  const groups = workGroups(model)
  const facets = facetsOf(groups)
  const of = JSON.stringify(facets)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        listPage(model, group.value.href, part.items, [part.pagination, of, group.value], (at) =>
          pageOf('work-group', worksView(model, part, facets, group), at),
        ),
      ),
    ),
    ...paginate(model.works, paths.works).map((part) =>
      listPage(model, paths.works, part.items, [part.pagination, of], (at) =>
        pageOf('works', worksView(model, part, facets), at),
      ),
    ),
  ]
}
