import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { seatOf } from '@cms/domain/sheet'
import type { Campaign } from '@cms/payload-types'
import type { CollectionSlug, Payload } from 'payload'
import { campaignData, inDays, marksOff, type PhaseName } from './make'

/** How many entries, how many sheets each has, and how many judges share them. */
export type ContestSize = { entries: number; sheets: number; judges: number }

type Add = (collection: CollectionSlug, data: object) => Promise<string>

/**
 * A campaign whose every entry has all its sheets, written straight into the database in one transaction: the hooks of a
 * thousand sheets would take minutes. Totals differ and repeat, so that there are ranks, ties and wide ranges.
 */
export async function makeContest(
  payload: Payload,
  phase: PhaseName,
  { entries, judges, sheets }: ContestSize,
  change: Partial<Campaign> = {},
): Promise<Campaign> {
  const review = { ...campaignData(phase).review, sheetsPerEntry: sheets }
  const data = campaignData(phase, { review, ...change })
  const campaign = await payload.create({ collection: 'campaigns', data: data as never, depth: 0 })
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const add: Add = async (collection, data) =>
    String((await payload.db.create({ collection, data: { ...data }, req: { transactionID } })).id)
  const schools = await makeSchools(add, campaign.slug)
  const panel = await inTurn(judges, (index) =>
    add('users', { username: `${campaign.slug}-${index}`, name: `评委 ${index}`, role: 'judge' }),
  )
  await inTurn(entries, async (index) => {
    const entry = await add('entries', {
      ...entryData(index),
      campaign: campaign.id,
      school: schools[index % schools.length],
    })
    await inTurn(sheets, (seat) => {
      const judge = (index * 3 + seat * 5) % judges
      return add('score-sheets', {
        campaign: campaign.id,
        entry,
        judge: panel[judge],
        round: 1,
        seat: seatOf(seat),
        status: 'submitted',
        marks: rows(...marksOff(lossOf(index, seat, judge))),
        comment: '做法具体，成效有数据。',
        submittedAt: inDays(-2),
      })
    })
  })
  if (transactionID) await payload.db.commitTransaction(transactionID)
  return campaign as Campaign
}

/** What a sheet takes off full marks: by the work, the judge and chance; on some works the first judge is far off. */
function lossOf(index: number, seat: number, judge: number): number {
  if (index % 23 === 3 && seat === 0) return 20
  return (((index * 37) % 27) + (judge % 4) + ((index * 13 + seat * 7) % 9)) / 2
}

const entryData = (index: number) => ({
  title: `作品 ${index + 1}`,
  category: index % 3 === 0 ? 'oversight' : 'culture',
  authors: rows({ name: `作者 ${index + 1}`, post: '教师' }),
  tutors: rows({ name: `导师 ${index + 1}` }),
  aiUse: { used: 'none' },
  status: 'accepted',
  submittedAt: inDays(-7),
  workCode: `C-${String(index + 1).padStart(3, '0')}`,
  round: 1,
})

async function makeSchools(add: Add, name: string): Promise<string[]> {
  const district = await add('districts', { name: `区 ${name}`, code: name, kind: 'district', order: 0 })
  return inTurn(30, (index) =>
    add('schools', {
      name: `学校 ${index + 1}（${name}）`,
      shortName: `学校 ${index + 1}`,
      slug: `${name}-${index}`,
      district,
      type: 'primary',
      ownership: 'public',
      order: 0,
    }),
  )
}

/** Rows of an array field, with the ids that Payload would give them. */
const rows = <Row extends object>(...values: Row[]) =>
  values.map((value) => ({ ...value, id: randomBytes(12).toString('hex') }))

async function inTurn<Made>(count: number, make: (index: number) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let index = 0; index < count; index += 1) {
    made.push(await make(index))
    // The driver never lets go of the process, and connections would go stale behind its back.
    await setImmediate()
  }
  return made
}
