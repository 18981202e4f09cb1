import { type ActionName, actionPolicy } from '@cms/access/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, callerOf, restOf } from '../support/caller'
import { type Opened, openPayload } from '../support/payload'
import { makeTown, type PersonName, personNames } from '../support/people'

let opened: Opened
let call: Caller

beforeAll(async () => {
  opened = await openPayload()
  const { payload } = opened
  const { people } = await makeTown(payload)
  call = await callerOf(restOf(opened.config), people)
})

afterAll(() => opened?.close())

/** x: the action takes the call (and then asks for what is missing); .: refused for who it is. */
const table = `
                      visitor owner rival district otherDistrict judge otherJudge thirdJudge editor secretary observer admin
open-entry-desk       .       x     x     .        .             .     .          .          .      .         .        .
submit-entry          .       x     x     .        .             .     .          .          .      .         .        .
withdraw-entry        .       x     x     .        .             .     .          .          .      .         .        .
confirm-names         .       x     x     .        .             .     .          .          .      .         .        .
open-score-receipt    .       x     x     .        .             .     .          .          .      .         .        .
open-receipts         .       x     x     x        x             .     .          .          .      x         x        .
open-receipt-file     .       x     x     x        x             .     .          .          .      x         x        .
seal-receipt          .       x     x     .        .             .     .          .          .      .         .        .
open-earlier-entries  .       x     x     .        .             .     .          .          .      .         .        .
copy-entry            .       x     x     .        .             .     .          .          .      .         .        .
open-booklet          .       .     .     .        .             .     .          .          x      x         x        x
start-campaign        .       .     .     .        .             .     .          .          .      x         .        .
extend-deadline       .       .     .     .        .             .     .          .          .      x         .        .
open-forwarding       .       .     .     x        x             .     .          .          .      .         .        .
rank-entries          .       .     .     x        x             .     .          .          .      .         .        .
forward-entries       .       .     .     x        x             .     .          .          .      .         .        .
take-back-entries     .       .     .     x        x             .     .          .          .      .         .        .
return-entry          .       .     .     x        x             .     .          .          .      .         .        .
open-forwarding-file  .       .     .     x        x             .     .          .          .      x         .        .
open-screening        .       .     .     .        .             .     .          .          .      x         x        .
open-overlap          .       .     .     .        .             .     .          .          .      x         x        .
screen-entries        .       .     .     .        .             .     .          .          .      x         .        .
make-blind-copies     .       .     .     .        .             .     .          .          .      x         .        .
open-blind-copy       .       .     .     .        .             .     .          .          .      x         x        .
settle-finds          .       .     .     .        .             .     .          .          .      x         .        .
open-assignment       .       .     .     .        .             .     .          .          .      x         x        .
propose-assignment    .       .     .     .        .             .     .          .          .      x         .        .
edit-proposal         .       .     .     .        .             .     .          .          .      x         .        .
apply-proposal        .       .     .     .        .             .     .          .          .      x         .        .
discard-proposal      .       .     .     .        .             .     .          .          .      x         .        .
declare-conflict      .       .     .     .        .             x     x          x          .      .         .        .
list-conflict         .       .     .     .        .             .     .          .          .      x         .        .
open-review-desk      .       .     .     .        .             x     x          x          .      .         .        .
open-sheet            .       .     .     .        .             x     x          x          .      .         .        .
open-sheet-file       .       .     .     .        .             x     x          x          .      .         .        .
save-sheet            .       .     .     .        .             x     x          x          .      .         .        .
submit-sheet          .       .     .     .        .             x     x          x          .      .         .        .
recuse-sheet          .       .     .     .        .             x     x          x          .      .         .        .
abstain-sheet         .       .     .     .        .             x     x          x          .      .         .        .
open-blank-sheets     .       .     .     .        .             x     x          x          .      x         .        .
key-in-sheet          .       .     .     .        .             .     .          .          .      x         .        .
advance-entries       .       .     .     .        .             .     .          .          .      x         .        .
open-outbox           .       .     .     .        .             .     .          .          .      x         x        .
draft-reminders       .       .     .     .        .             .     .          .          .      x         .        .
send-messages         .       .     .     .        .             .     .          .          .      x         .        .
cancel-messages       .       .     .     .        .             .     .          .          .      x         .        .
open-messages         .       x     x     x        x             x     x          x          x      x         x        x
read-message          .       x     x     x        x             x     x          x          x      x         x        x
open-board            .       .     .     .        .             .     .          .          .      x         x        .
open-board-file       .       .     .     .        .             .     .          .          .      x         x        .
change-award          .       .     .     .        .             .     .          .          .      x         .        .
set-review-order      .       .     .     .        .             .     .          .          .      x         .        .
award-organizer       .       .     .     .        .             .     .          .          .      x         .        .
announce-results      .       .     .     .        .             .     .          .          .      x         .        .
decide-results        .       .     .     .        .             .     .          .          .      x         .        .
open-result-file      .       .     .     .        .             .     .          .          .      x         x        .
open-export           .       .     .     .        .             .     .          .          .      x         x        .
draft-case-study      .       .     .     .        .             .     .          .          x      .         .        .
draft-work            .       .     .     .        .             .     .          .          x      .         .        .
open-editorial-desk   .       .     .     .        .             .     .          .          x      .         .        .
open-text-review      .       .     .     .        .             .     .          .          x      .         x        x
open-text-checks      .       .     .     .        .             .     .          .          x      .         x        x
open-comparison       .       .     .     .        .             .     .          .          x      .         x        x
open-versions         .       .     .     .        .             .     .          .          x      .         x        x
send-to-review        .       .     .     .        .             .     .          .          x      .         .        .
pass-step             .       .     .     .        .             .     .          .          x      .         .        .
return-text           .       .     .     .        .             .     .          .          x      .         .        .
take-back-text        .       .     .     .        .             .     .          .          x      .         .        .
publish-text          .       .     .     .        .             .     .          .          x      .         .        .
take-down-text        .       .     .     .        .             .     .          .          x      .         .        .
open-release-slip     .       .     .     .        .             .     .          .          x      .         x        x
open-contents         .       .     .     .        .             .     .          .          x      .         x        x
order-chapters        .       .     .     .        .             .     .          .          x      .         .        .
draft-chapter         .       .     .     .        .             .     .          .          x      .         .        .
open-calendar         .       .     .     .        .             .     .          .          x      .         .        x
open-statistics       .       .     .     .        .             .     .          .          x      .         .        x
open-statistics-file  .       .     .     .        .             .     .          .          x      .         .        x
open-media-uses       .       .     .     .        .             .     .          .          x      .         .        x
open-original         .       x     x     .        .             .     .          .          x      .         x        x
open-preview          .       .     .     .        .             .     .          .          x      .         x        x
open-wechat-article   .       .     .     .        .             .     .          .          x      .         .        .
open-wechat-pictures  .       .     .     .        .             .     .          .          x      .         .        .
open-objections       .       .     .     .        .             .     .          .          .      x         x        .
record-objection      .       .     .     .        .             .     .          .          .      x         .        .
settle-objection      .       .     .     .        .             .     .          .          .      x         .        .
open-awards           .       x     x     .        .             .     .          .          .      .         .        .
open-certificates     .       .     .     .        .             .     .          .          .      x         x        .
issue-certificates    .       .     .     .        .             .     .          .          .      x         .        .
revoke-certificate    .       .     .     .        .             .     .          .          .      x         .        .
open-certificate-file .       x     x     .        .             .     .          .          .      x         .        .
open-task              .       .     .     x        x             .     .          .          .      x         x        x
import-document       .       x     x     .        .             .     .          .          x      .         .        .
open-dashboard        .       x     x     x        x             x     x          x          x      x         x        x
open-list-file         .       x     x     x        x             x     x          x          x      x         x        x
open-imports           .       .     .     .        .             .     .          .          .      x         .        x
open-import-template   .       .     .     .        .             .     .          .          .      x         .        x
preview-import         .       .     .     .        .             .     .          .          .      x         .        x
mark-import            .       .     .     .        .             .     .          .          .      x         .        x
run-import             .       .     .     .        .             .     .          .          .      x         .        x
open-accounts          .       .     .     x        x             .     .          .          .      .         .        x
reset-passwords        .       .     .     x        x             .     .          .          .      .         .        x
open-slips             .       .     .     x        x             .     .          .          .      .         .        x
change-password        .       x     x     x        x             x     x          x          x      x         x        x
open-sessions          .       x     x     x        x             x     x          x          x      x         x        x
end-sessions           .       x     x     x        x             x     x          x          x      x         x        x
publish-site          .       .     .     .        .             .     .          .          x      .         .        x
publish-again         .       .     .     .        .             .     .          .          .      .         .        x
open-site-state       .       .     .     .        .             .     .          .          x      .         x        x
open-live-page        .       x     x     x        x             x     x          x          x      x         x        x
`
const [head = '', ...rows] = table.trim().split('\n')
const columns = head.trim().split(/\s+/) as (PersonName | 'visitor')[]
const grid = rows.map((row) => {
  const [name = '', ...cells] = row.trim().split(/\s+/)
  return { name: name as ActionName, expected: cells.join(' ') }
})

test.each(grid)('who may $name', async ({ name, expected }) => {
  const outcome: string[] = []
  for (const person of columns) {
    const { status } = await call(person, name.startsWith('open-') ? 'GET' : 'POST', `/api/actions/${name}`)
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
