import type { CaseStudy, Entry } from '../../payload-types'
import type { Call } from '../action'
import { plainTextOf } from './entry-text'

/** A text that an entry is compared with: its words, and where it stands: a campaign, or the published cases, and its school. */
export type ComparedText = { title: string; from: string; text: string }

export type ComparedKind = 'entry' | 'case'

const populate = { campaigns: { title: true }, schools: { name: true } } as const

/** The texts of works that the caller may read, by id; what is gone meanwhile is left out. */
export async function comparedTexts(
  { req }: Call,
  kind: ComparedKind,
  ids: string[],
): Promise<ReadonlyMap<string, ComparedText>> {
  if (ids.length === 0) return new Map()
  const query = {
    where: { id: { in: ids } },
    depth: 1,
    populate,
    pagination: false,
    overrideAccess: false,
    req,
  } as const
  const select = { title: true, body: true, school: true } as const
  const { docs } =
    kind === 'entry'
      ? await req.payload.find({ collection: 'entries', select: { ...select, campaign: true }, ...query })
      : await req.payload.find({ collection: 'case-studies', select, ...query })
  return new Map(docs.map((work) => [work.id, comparedText(work)]))
}

type Work = Pick<Entry | CaseStudy, 'title' | 'body' | 'school'> & { campaign?: Entry['campaign'] }

function comparedText(work: Work): ComparedText {
  const { body, campaign, school, title } = work
  const source = campaign ? nameOf(campaign, 'title') : '已发布的案例'
  const from = [source, nameOf(school, 'name')].filter(Boolean).join(' · ')
  return { title, from, text: plainTextOf({ body }) }
}

/** What a populated relation is called; nothing for one that is gone or out of the caller's reach. */
function nameOf<Key extends string>(relation: unknown, key: Key): string {
  const name = (relation as Record<Key, unknown> | string | null | undefined) ?? ''
  return typeof name === 'object' && typeof name[key] === 'string' ? name[key] : ''
}
