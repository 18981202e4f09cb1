import { caseLists } from './case-lists'
import { framing, siteFrame } from './frame'
import { listPage, partOf } from './list-page'
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
  const { schools, stories } = model
  const site = siteFrame(model)
  return [
    ...months(model),
    ...columnLists(model),
    ...caseLists(model),
    ...workLists(model),
    listPage(site, {
      ...whole(paths.teachers, stories),
      kind: 'months',
      facts: [],
      view: monthsView,
      of: [site, stories],
    }),
    pageOf('columns', columnsView(model)),
    pageOf('readers', readersView(model)),
    pageOf('about', aboutView(model)),
    pageOf('accessibility', accessibilityView(model)),
    pageOf('verify', verifyView(model, published(model))),
    pageOf('campaigns', campaignsView(model)),
    ...schoolGroups(schools).map((group) =>
      listPage(site, {
        ...whole(group.value.href, group.items),
        kind: 'school-group',
        facts: [group.facet],
        view: schoolGroupView,
        of: [site, group],
      }),
    ),
    listPage(site, {
      ...whole(paths.schools, schools),
      kind: 'schools',
      facts: [],
      view: schoolsView,
      of: [site, schools],
    }),
  ]
}

const whole = <Item>(path: string, items: Item[]) => ({ path, list: path, items })

const remembered = remembering<Page[]>()

const columnLists = (model: SiteModel): Page[] =>
  remembered(model.columns, '', framing(model), () => listsOf(model))

function listsOf(model: SiteModel): Page[] {
  const site = siteFrame(model)
  const shown = model.columns.filter(({ posts }) => posts.length > 0)
  const links = shown.map(({ name, path }) => ({ label: name, href: path }))
  return shown.flatMap(({ description, name, path, posts, slug }) => {
    const others = links.filter(({ href }) => href !== path)
    return paginate(posts, path).map((part) =>
      listPage(site, {
        ...partOf(path, part),
        kind: 'column',
        facts: [part.pagination, name, description, others],
        view: columnView,
        of: [site, { description, name, path, slug }, part, others],
      }),
    )
  })
}

function months(model: SiteModel): Page[] {
  const site = siteFrame(model)
  const groups = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  const all = [...groups.keys()]
  return [...groups].map(([month, stories], index) =>
    listPage(site, {
      ...{ list: month, path: paths.month(month), items: stories },
      kind: 'month',
      facts: [all[index - 1], all[index + 1]],
      view: monthView,
      of: [site, month, stories, all],
    }),
  )
}

const published = ({ campaigns, certificates }: SiteModel) => ({
  campaigns: publishedCampaigns(campaigns),
  certificates,
})
