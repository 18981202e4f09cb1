import { caseLists } from './case-lists'
import { changedAt } from './changed-at'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
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
    pageOf('months', monthsView(model), changedAt(model.stories)),
    pageOf('columns', columnsView(model)),
    pageOf('readers', readersView(model)),
    pageOf('about', aboutView(model)),
    pageOf('accessibility', accessibilityView(model)),
    pageOf('verify', verifyView(model, published(model))),
    pageOf('campaigns', campaignsView(model)),
    ...schoolGroups(model.schools).map((group) =>
      pageOf('school-group', schoolGroupView(model, group), changedAt(group.items)),
    ),
    pageOf('schools', schoolsView(model), changedAt(model.schools)),
  ]
}

function columnLists(model: SiteModel): Page[] {
  return model.columns
    .filter(({ posts }) => posts.length > 0)
    .flatMap((column) =>
      paginate(column.posts, column.path).map(({ items, pagination }) =>
        pageOf('column', columnView(model, column, items, pagination), changedAt(items)),
      ),
    )
}

function months(model: SiteModel): Page[] {
  const groups = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  const all = [...groups.keys()]
  return [...groups].map(([month, stories]) =>
    pageOf('month', monthView(model, month, stories, all), changedAt(stories)),
  )
}

const published = ({ campaigns, certificates }: SiteModel) => ({
  campaigns: publishedCampaigns(campaigns),
  certificates,
})
