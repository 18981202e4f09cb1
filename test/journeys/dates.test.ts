import type { DateField, Field, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openPayload } from '../support/payload'

let opened: Opened

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(() => opened?.close())

type Shown = { displayFormat?: string; timeFormat?: string }

type Dated = { at: string; field: DateField }

const datesIn = (fields: Field[], at: string): Dated[] =>
  fields.flatMap((field): Dated[] => {
    const here = 'name' in field && field.name ? `${at}.${field.name}` : at
    if (field.type === 'date') return [{ at: here, field }]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => datesIn(tab.fields, here))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => datesIn(block.fields, here))
    return 'fields' in field ? datesIn(field.fields, here) : []
  })

/** The dates that this program has made; Payload's own, such as when a document was saved or a log-in ends, follow the setting for all. */
const datesOf = ({ collections, globals }: SanitizedConfig) =>
  [...collections, ...globals]
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ fields, slug }) => datesIn(fields, slug))
    .filter(({ field }) => !field.admin?.hidden && !field.hidden)

test('every date on every form and list is written in figures, year first, and hours from 0 to 23', async () => {
  const config = await opened.config
  const dates = datesOf(config).filter(({ at }) => !/\.(createdAt|updatedAt|deletedAt|expiresAt)$/.test(at))
  const english = dates.filter(({ field }) => {
    const { displayFormat, timeFormat }: Shown = field.admin?.date ?? {}
    return !/^yyyy-MM(-dd( HH:mm)?)?$/.test(displayFormat ?? '') || timeFormat !== 'HH:mm'
  })
  expect([english.map(({ at }) => at), config.admin.dateFormat]).toEqual([[], 'yyyy-MM-dd HH:mm'])
})

test('what happened at an instant is told with its time, what is a day without', async () => {
  const shown = new Map(
    datesOf(await opened.config).map(({ at, field }) => [at, field.admin?.date?.displayFormat]),
  )
  expect([
    shown.get('score-sheets.submittedAt'),
    shown.get('campaigns.schedule.opensAt'),
    shown.get('campaigns.extensions.until'),
    shown.get('campaigns.notice.endsOn'),
    shown.get('campaigns.schedule.laterRounds.closesAt'),
  ]).toEqual(['yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm'])
})
