import type { Where } from 'payload'
import type { Actor } from './roles'

/** Which rows an actor may touch: all, none, or those that match. */
export type RowRule = (actor: Actor) => boolean | Where

/** Whether an actor may create at all. Never a query: Payload would throw it away and allow. */
export type CreateRule = (actor: Actor) => boolean

export const everyone = () => true

/** Who has logged in with a one-time password and has yet to change it. */
export const pending: CreateRule = (actor) => actor.pending === true

export const published: RowRule = () => ({ _status: { equals: 'published' } })

/** What the author or a pupil's guardian has not taken back. */
const kept: RowRule = () => ({ withdrawnAt: { exists: false } })

/** Somebody is recorded as having agreed to a picture of people, with a day. */
const agreedTo: Where = {
  and: [{ 'consent.by': { exists: true } }, { 'consent.date': { exists: true } }],
}

/**
 * Files that something public shows or has shown, that are not withdrawn, and on which nobody can be recognised without a
 * recorded consent (domain.md §4.5).
 */
export const cleared: RowRule = both(
  both(kept, () => ({ shown: { equals: true } })),
  () => ({ or: [{ showsPeople: { not_equals: true } }, agreedTo] }),
)

/** Works that are published and not withdrawn. */
export const onShow: RowRule = both(published, kept)

/** Campaigns whose call has been published. */
export const publicCall: RowRule = () => ({ status: { equals: 'published' } })

/** Files of an entry that has been submitted. */
export const handedIn: RowRule = () => ({ handedIn: { equals: true } })

/** Log lines about accounts. */
export const ofAccounts: RowRule = () => ({ target: { equals: 'users' } })

export const self: RowRule = (actor) => (actor.id ? { id: { equals: actor.id } } : false)

export const judges: RowRule = (actor) => {
  const judge: Where = { role: { equals: 'judge' } }
  return actor.id ? { or: [judge, { id: { equals: actor.id } }] } : false
}

export const ownSchool: RowRule = (actor) => (actor.school ? { school: { equals: actor.school } } : false)

export const ownDistrict: RowRule = (actor) =>
  actor.district ? { 'school.district': { equals: actor.district } } : false

export const submitted: RowRule = () => ({ status: { not_equals: 'draft' } })

export const ownDraft: RowRule = both(ownSchool, () => ({ status: { equals: 'draft' } }))

/** What the school may still write: frozen by submission, open again when returned. */
export const ownOpen: RowRule = both(ownSchool, () => ({ status: { in: ['draft', 'returned'] } }))

export const assigned: RowRule = (actor) => (actor.id ? { judge: { equals: actor.id } } : false)

/** Conflicts that the secretary has listed; what a judge has declared stays. */
export const listed: RowRule = () => ({ kind: { equals: 'listed' } })

/** Work in the background that this account has started. */
export const startedBySelf: RowRule = (actor) => (actor.id ? { by: { equals: actor.id } } : false)

export const announced: RowRule = () => ({ announced: { equals: true } })

/** Messages sent to this account. */
export const sentToSelf: RowRule = (actor) => {
  const to: Where = { to: { equals: actor.id } }
  const sent: Where = { status: { equals: 'sent' } }
  return actor.id ? { and: [to, sent] } : false
}

/** Results that were announced with an award: the others are told to their own school only. */
export const awarded: RowRule = () => ({ awardName: { exists: true } })

/** Rows that either rule lets through. */
export function either(first: RowRule, second: RowRule): RowRule {
  return (actor) => {
    const [one, other] = [first(actor), second(actor)]
    if (one === true || other === true) return true
    if (one === false) return other
    if (other === false) return one
    return { or: [one, other] }
  }
}

/** Rows that both rules let through. */
export function both(first: RowRule, second: RowRule): RowRule {
  return (actor) => {
    const [one, other] = [first(actor), second(actor)]
    if (one === false || other === false) return false
    if (one === true) return other
    if (other === true) return one
    return { and: [one, other] }
  }
}
