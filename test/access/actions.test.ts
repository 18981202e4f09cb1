import { type ActionName, actionPolicy } from '@cms/access/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, callerOf, restOf } from '../support/caller'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { type Opened, openPayload } from '../support/payload'
import { makeTown, type PersonName, personNames } from '../support/people'

let opened: Opened
let call: Caller
const ids = { campaign: '', entry: '', sheet: '', result: '' }

beforeAll(async () => {
  opened = await openPayload()
  const { payload } = opened
  const { people, schools } = await makeTown(payload)
  call = await callerOf(restOf(opened.config), people)
  const campaign = await makeCampaign(payload, 'reviewing')
  const entry = await makeEntry(payload, campaign, schools.lotus, { status: 'accepted', workCode: 'C-001' })
  const sheet = await makeSheet(payload, entry, people.judge.id)
  Object.assign(ids, { campaign: campaign.id, entry: entry.id, sheet: sheet.id, result: entry.id })
})

afterAll(() => opened?.close())

/** x: the action starts (and may then find nothing, or come at the wrong time); .: refused for who it is. */
const table = `
                    visitor owner rival district otherDistrict judge otherJudge thirdJudge editor secretary observer admin
submit-entry        .       x     x     .        .             .     .          .          .      .         .        .
withdraw-entry      .       x     x     .        .             .     .          .          .      .         .        .
screen-entries      .       .     .     .        .             .     .          .          .      x         .        .
assign-judges       .       .     .     .        .             .     .          .          .      x         .        .
open-review-desk    .       .     .     .        .             x     x          x          .      .         .        .
open-sheet          .       .     .     .        .             x     x          x          .      .         .        .
open-sheet-file     .       .     .     .        .             x     x          x          .      .         .        .
save-sheet          .       .     .     .        .             x     x          x          .      .         .        .
submit-sheet        .       .     .     .        .             x     x          x          .      .         .        .
recuse-sheet        .       .     .     .        .             x     x          x          .      .         .        .
open-board          .       .     .     .        .             .     .          .          .      x         x        .
announce-results    .       .     .     .        .             .     .          .          .      x         .        .
draft-case-study    .       .     .     .        .             .     .          .          x      .         .        .
open-dashboard      .       x     x     x        x             x     x          x          x      x         x        x
publish-site        .       .     .     .        .             .     .          .          x      .         .        x
`
const [head = '', ...rows] = table.trim().split('\n')
const columns = head.trim().split(/\s+/) as (PersonName | 'visitor')[]
const grid = rows.map((row) => {
  const [name = '', ...cells] = row.trim().split(/\s+/)
  return { name: name as ActionName, expected: cells.join(' ') }
})

const inputs: Record<ActionName, () => Record<string, unknown>> = {
  'submit-entry': () => ({ entry: ids.entry }),
  'withdraw-entry': () => ({ entry: ids.entry }),
  'screen-entries': () => ({ entries: [ids.entry], outcome: 'accept' }),
  'assign-judges': () => ({ campaign: ids.campaign }),
  'open-review-desk': () => ({}),
  'open-sheet': () => ({ sheet: ids.sheet }),
  'open-sheet-file': () => ({ sheet: ids.sheet, file: 0 }),
  'save-sheet': () => ({ sheet: ids.sheet, marks: [{ criterion: 'no-such', points: 1 }] }),
  'submit-sheet': () => ({ sheet: ids.sheet, marks: [] }),
  'recuse-sheet': () => ({ sheet: ids.sheet, reason: '' }),
  'open-board': () => ({ campaign: ids.campaign }),
  'announce-results': () => ({ campaign: ids.campaign }),
  'draft-case-study': () => ({ result: ids.result }),
  'open-dashboard': () => ({}),
  'publish-site': () => ({}),
}

test.each(grid)('who may $name', async ({ name, expected }) => {
  const outcome: string[] = []
  for (const person of columns) {
    const { status } = await call(
      person,
      name.startsWith('open-') ? 'GET' : 'POST',
      `/api/actions/${name}`,
      inputs[name](),
    )
    outcome.push(status === 401 || status === 403 ? '.' : 'x')
  }
  expect(outcome.join(' ')).toBe(expected)
})

test('a visitor is asked to log in, a person without the right is refused', async () => {
  expect((await call('visitor', 'POST', '/api/actions/announce-results', {})).status).toBe(401)
  expect((await call('judge', 'POST', '/api/actions/announce-results', {})).status).toBe(403)
})

test('every action and every person stands in the grid', () => {
  expect(grid.map(({ name }) => name).sort()).toEqual(Object.keys(actionPolicy).sort())
  expect(columns).toEqual(['visitor', ...personNames])
})
