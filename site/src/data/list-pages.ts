import { caseLists } from './case-lists'
import { framing } from './frame'
import { listPage } from './list-page'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { remembering } from './remembering'
import { schoolGroups } from './school-facets'
import { aboutView } from './views/about'
import { accessibilityView } from './views/accessibility'
import { campaignsView } from './views/campaigns'
import { columnView } from './views/column'
import { columnsView } from './views/columns'
import { monthView } from './views/month'
import { monthsView } from './views/months'
import { readersView } from './views/readers'
import { schoolGroupView } from './views/school-group'
import { schoolsView } from './views/schools'
import { publishedCampaigns, verifyView } from './views/verify'
import { workLists } from './work-lists'

/** The directories of the sections, in parts where they are long, and the pages that stand alone. */
export function listPages(model: SiteModel): Page[] {
  return [
    ...months(model),
    ...columnLists(model),
    ...caseLists(model),
    ...workLists(model),
    listPage(model, paths.teachers, model.stories, [], (at) => pageOf('months', monthsView(model), at)),
    pageOf('columns', columnsView(model)),
    pageOf('readers', readersView(model)),
    pageOf('about', aboutView(model)),
    pageOf('accessibility', accessibilityView(model)),
    pageOf('verify', verifyView(model, published(model))),
    pageOf('campaigns', campaignsView(model)),
    ...schoolGroups(model.schools).map((group) =>
      listPage(model, group.value.href, group.items, [group.facet], (at) =>
        pageOf('school-group', schoolGroupView(model, group), at),
      ),
    ),
    listPage(model, paths.schools, model.schools, [], (at) => pageOf('schools', schoolsView(model), at)),
  ]
}

const remembered = remembering<Page[]>()

const columnLists = (model: SiteModel): Page[] =>
  remembered(model.columns, '', framing(model), () => listsOf(model))

function listsOf(model: SiteModel): Page[] {
  const shown = model.columns.filter(({ posts }) => posts.length > 0)
  const names = shown.map(({ name, path }) => [name, path])
  return shown.flatMap((column) =>
    paginate(column.posts, column.path).map(({ items, pagination }) =>
      listPage(model, column.path, items, [pagination, column.name, column.description, names], (at) =>
        pageOf('column', columnView(model, column, items, pagination), at),
      ),
    ),
  )
}

function months(model: SiteModel): Page[] {
  const groups = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  const all = [...groups.keys()]
  return [...groups].map(([month, stories], index) =>
    listPage(model, month, stories, [all[index - 1], all[index + 1]], (at) =>
      pageOf('month', monthView(model, month, stories, all), at),
    ),
  )
}

const published = ({ campaigns, certificates }: SiteModel) => ({
  campaigns: publishedCampaigns(campaigns),
  certificates,
})
