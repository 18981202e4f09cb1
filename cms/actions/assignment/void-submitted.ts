import { moveSheet } from '../../domain/sheet'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { appendToLedger } from '../proof/ledger'

/**
 * Voids what a judge has submitted of a school's works. The marks stay on the sheet as they were handed in, and the chain
 * tells that they no longer count; `reason` is for the judge to read too. Returns how many there were.
 */
export async function voidSubmitted(
  call: Call,
  campaign: Campaign,
  { judge, reason, school }: { judge: string; school: string; reason: string },
): Promise<number> {
  const { payload } = call.req
  const { docs: sheets } = await payload.find({
    collection: 'score-sheets',
    where: {
      campaign: { equals: campaign.id },
      judge: { equals: judge },
      status: { equals: 'submitted' },
      'entry.school': { equals: school },
    },
    depth: 1,
    populate: { entries: { workCode: true } },
    sort: 'id',
    pagination: false,
    req: call.req,
  })
  for (const sheet of sheets) {
    await appendToLedger(call, campaign, sheet.entry as Entry, { kind: 'void', sheet })
    await payload.update({
      collection: 'score-sheets',
      id: sheet.id,
      data: { status: moveSheet(sheet.status, 'void'), recusalReason: reason },
      depth: 0,
      req: call.req,
    })
  }
  return sheets.length
}
