import { sameAs } from '../../domain/import/plain-text'
import type { PlannedRow, Values } from '../../domain/import/plan-rows'
import { schoolsTable } from '../../domain/import/schools'
import { personalDataIn } from '../../domain/personal-data'
import { slugOf } from '../../domain/slug-of'
import { afterCommit } from '../../hooks/after-commit'
import { contentChanged } from '../../hooks/publish-change'
import type { Call } from '../action'
import { changeStored } from '../change-stored'
import type { Target } from './target'
import { withoutNulls } from './without-nulls'

const fields = [
  'name',
  'shortName',
  'district',
  'type',
  'ownership',
  'topics',
  'intro',
  'order',
  'slug',
] as const

/** Schools, thousands at a time: by the adapter alone, as Payload's own way through every hook takes a minute for what takes this some seconds. */
export const schoolsTarget: Target = {
  logged: 'schools',
  table: () => schoolsTable,
  known: async ({ req }, units) => {
    const { docs } = await req.payload.find({
      collection: 'schools',
      select: Object.fromEntries([...fields, 'formerSlugs'].map((field) => [field, true])) as never,
      pagination: false,
      depth: 0,
      req,
    })
    const schools = docs as unknown as (Values & StoredSchool)[]
    const slugs = new Set(schools.flatMap(addressesIn))
    return {
      ...units,
      existing: new Map(
        schools.map(({ formerSlugs: _, id, ...values }) => [
          sameAs(values.name),
          { id, values: withoutNulls(values) },
        ]),
      ),
      faultsOf: (values, before) => faultsOf(values, before, slugs),
    }
  },
  write: async (call, rows, { progress }) => {
    const taken = new Set(await addressesOf(call))
    for (const { data } of rows) if (typeof data.slug === 'string') taken.add(data.slug)
    for (const [index, row] of rows.entries()) {
      await (row.id ? changeSchool(call, row, row.id) : addSchool(call, row, taken))
      progress(index + 1, rows.length)
    }
    if (rows.length > 0)
      await afterCommit(call.req, () => contentChanged.publish({ slug: 'schools', id: null }))
  },
}

/** What the collection's own hooks would say, said of the row. */
function faultsOf(values: Values, before: Values | undefined, slugs: ReadonlySet<string>) {
  const faults = ['name', 'shortName', 'intro'].flatMap((key) => {
    const [found] = personalDataIn(String(values[key] ?? ''))
    return found ? [{ column: key, message: `有${found.what}“${found.shown}”，不能公开，请删去。` }] : []
  })
  const { slug } = values
  if (typeof slug !== 'string' || slug === before?.slug) return faults
  if (before) faults.push({ column: 'slug', message: '已有学校的网址名不能通过导入更改，请在学校页面修改。' })
  else if (slugs.has(slug))
    faults.push({ column: 'slug', message: `网址名“${slug}”已有别的学校使用或用过，请换一个或者空着。` })
  return faults
}

type StoredSchool = { id: string; name: string; slug: string; formerSlugs?: string[] | null }

/** The address of a school and those that lead to it for good. */
const addressesIn = ({ formerSlugs, slug }: Pick<StoredSchool, 'slug' | 'formerSlugs'>) => [
  slug,
  ...(formerSlugs ?? []),
]

async function addressesOf({ req }: Call): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'schools',
    select: { slug: true, formerSlugs: true },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.flatMap(addressesIn)
}

/** A new school has no version beside itself until it is changed: that would double the time of a large sheet. */
async function addSchool({ now, req }: Call, { data }: PlannedRow, taken: Set<string>): Promise<void> {
  const at = now.toISOString()
  const name = String(data.name)
  const slug = typeof data.slug === 'string' ? data.slug : slugOf(name, taken)
  taken.add(slug)
  const school = {
    shortName: name.slice(0, 20),
    ownership: 'public',
    order: 0,
    ...data,
    slug,
    createdAt: at,
    updatedAt: at,
  }
  await req.payload.db.create({ collection: 'schools', data: school, req, returning: false })
}

async function changeSchool({ now, req }: Call, { data }: PlannedRow, id: string): Promise<void> {
  const at = now.toISOString()
  const changed = await changeStored(req, 'schools', id, { ...data, updatedAt: at })
  if (!changed) return
  const { id: _, ...school } = changed.after
  await req.payload.db.createVersion({
    collectionSlug: 'schools',
    parent: id,
    versionData: school as never,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    req,
    returning: false,
  })
}
