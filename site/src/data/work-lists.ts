import { facetsOf } from './facets'
import { framing, siteFrame } from './frame'
import { listPage, partOf } from './list-page'
import type { SiteModel } from './model'
import type { Page } from './page'
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
  const site = siteFrame(model)
  const of = JSON.stringify(facets)
  return [
    ...groups.flatMap(({ facet, items: members, value }) =>
      paginate(members, value.href).map((part) =>
        listPage(site, {
          ...partOf(value.href, part),
          kind: 'work-group',
          facts: [part.pagination, of, value],
          view: worksView,
          of: [site, part, facets, { facet, value }],
        }),
      ),
    ),
    ...paginate(model.works, paths.works).map((part) =>
      listPage(site, {
        ...partOf(paths.works, part),
        kind: 'works',
        facts: [part.pagination, of],
        view: worksView,
        of: [site, part, facets],
      }),
    ),
  ]
}
