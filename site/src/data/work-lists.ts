import { facetsShown } from './facets'
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
  const shown = facetsShown(groups)
  const site = siteFrame(model)
  return [
    ...groups.flatMap(({ facet: { key }, items: members, value: { href, label, value } }) =>
      paginate(members, href).map((part) => {
        const { fact, facets } = shown(part.pagination)
        return listPage(site, {
          ...partOf(href, part),
          kind: 'work-group',
          facts: [part.pagination, fact, label],
          view: worksView,
          of: [site, part, facets, { facet: key, value, label, href }],
        })
      }),
    ),
    ...paginate(model.works, paths.works).map((part) => {
      const { fact, facets } = shown(part.pagination)
      return listPage(site, {
        ...partOf(paths.works, part),
        kind: 'works',
        facts: [part.pagination, fact],
        view: worksView,
        of: [site, part, facets],
      })
    }),
  ]
}
