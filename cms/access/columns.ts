import type { CollectionName } from './policy'
import type { Actor, Role } from './roles'
import { idOf } from './roles'

type Document = Record<string, unknown>

/** Who may read a field of this document; without a document (a query or a form) only the listed roles may. */
type ColumnReader = (actor: Actor, document?: Document) => boolean

export type Column = { read?: ColumnReader; write?: readonly Role[] }

const nobody: readonly Role[] = []

const only =
  (...roles: Role[]): ColumnReader =>
  (actor) =>
    roles.includes(actor.role)

/** The observer and the secretary, and the judge on a sheet of their own: closes where, sort and distinct too. */
const sheetReader: ColumnReader = (actor, document) =>
  actor.role === 'secretary' ||
  actor.role === 'observer' ||
  (actor.id !== undefined && idOf(document?.judge as string | undefined) === actor.id)

/** The contest's staff, and the school on a result of its own. */
const resultReader: ColumnReader = (actor, document) =>
  actor.role === 'secretary' ||
  actor.role === 'observer' ||
  (actor.role === 'school' &&
    actor.school !== undefined &&
    idOf(document?.school as string | undefined) === actor.school)

/** The staff and the school named on it; the public register holds no more than digest and status. */
const certificateReader: ColumnReader = resultReader

const accountReader: ColumnReader = (actor, document) =>
  actor.role === 'admin' || (actor.id !== undefined && document?.id === actor.id)

const staff = only('secretary', 'observer')

const content = only('editor', 'observer', 'admin')

/** Who has written in a text, and who saved it last. */
const byEditors: Record<'writers' | 'changedBy', Column> = {
  writers: { read: content, write: nobody },
  changedBy: { read: content, write: nobody },
}

/** Collections × field × role, for the fields that not everyone who sees the row may read, or who edits it may write. */
export const columns: Partial<Record<CollectionName, Record<string, Column>>> = {
  users: {
    username: { read: accountReader, write: ['admin'] },
    email: { read: accountReader, write: ['admin'] },
    name: { write: ['admin'] },
    role: { write: ['admin'] },
    oneTimePassword: { read: accountReader, write: nobody },
    school: { write: ['admin'] },
    district: { write: ['admin'] },
    reviewSteps: { read: accountReader, write: ['admin'] },
    expertise: {
      read: (actor, document) => staff(actor) || accountReader(actor, document),
      write: ['admin'],
    },
  },
  media: {
    showsPeople: { read: content },
    consent: { read: content },
    withdrawnAt: { read: content },
    folder: { read: content },
    contentHash: { read: content, write: nobody },
    shown: { read: content, write: nobody },
    fromWord: { read: content, write: nobody },
    original: { read: content, write: nobody },
  },
  'entry-files': {
    school: { write: nobody },
    handedIn: { write: nobody },
    original: { read: only('school', 'observer'), write: nobody },
  },
  campaigns: {
    formerSlugs: { write: nobody },
    judges: { read: staff, write: ['secretary'] },
    alternates: { read: staff, write: ['secretary'] },
    panels: { read: staff, write: ['secretary'] },
    extensions: { read: staff, write: nobody },
    'notice.startsOn': { write: nobody },
    'notice.endsOn': { write: nobody },
    proof: { write: nobody },
    announcedAt: { write: nobody },
    decidedAt: { write: nobody },
  },
  entries: {
    school: { write: nobody },
    submittedBy: { read: only('school', 'secretary', 'observer'), write: nobody },
    consent: { read: only('school', 'secretary', 'observer') },
    status: { write: nobody },
    changedBy: { read: only('school', 'secretary', 'observer'), write: nobody },
    changedAt: { read: only('school', 'secretary', 'observer'), write: nobody },
    workCode: { read: staff, write: nobody },
    receiptNo: { write: nobody },
    submittedAt: { write: nobody },
    late: { write: nobody },
    agreedVersion: { write: nobody },
    agreedText: { write: nobody },
    forwardedAt: { write: nobody },
    forwardRank: { read: only('district', 'secretary', 'observer'), write: nobody },
    round: { read: staff, write: nobody },
    signature: { read: () => false, write: nobody },
    returnReason: { write: nobody },
  },
  'score-sheets': {
    judge: { read: sheetReader },
    marks: { read: sheetReader },
    adjustments: { read: sheetReader },
    seat: { read: sheetReader },
    enteredBy: { read: sheetReader },
    abstentionReason: { read: sheetReader },
    nonce: { read: () => false },
    comment: { read: sheetReader },
    recusalReason: { read: sheetReader },
  },
  results: {
    entry: { read: resultReader },
    workCode: { read: resultReader },
    rank: { read: resultReader },
    score: { read: (actor, document) => document?.scorePublic === true || resultReader(actor, document) },
    exactScore: { read: resultReader },
    sheets: { read: resultReader },
    round: { read: resultReader },
    authors: { read: resultReader },
    tutors: { read: (actor, document) => Boolean(document?.tutorAward) || resultReader(actor, document) },
    namesConfirmedAt: { read: resultReader },
    changeReason: { read: staff },
  },
  conflicts: { reason: { read: (actor, document) => staff(actor) || document?.kind === 'declared' } },
  'organizer-awards': { reason: { read: staff } },
  certificates: {
    result: { read: certificateReader },
    organizerAward: { read: certificateReader },
    school: { read: certificateReader },
    kind: { read: certificateReader },
    number: { read: certificateReader },
    recipients: { read: certificateReader },
    unit: { read: certificateReader },
    title: { read: certificateReader },
    awardName: { read: certificateReader },
    tierKey: { read: certificateReader },
    pupils: { read: certificateReader },
    issuedOn: { read: certificateReader },
    issuer: { read: certificateReader },
    nonce: { read: certificateReader },
    revocationReason: { read: certificateReader },
    replaces: { read: certificateReader },
  },
  'case-studies': {
    ...byEditors,
    entry: { read: only('observer'), write: nobody },
    result: { write: nobody },
    campaign: { write: nobody },
    awardName: { write: nobody },
    formerSlugs: { write: nobody },
    publishedAt: { write: nobody },
  },
  works: {
    ...byEditors,
    authorName: { read: content },
    consent: { read: content },
    byline: { write: nobody },
    result: { write: nobody },
    campaign: { write: nobody },
    awardName: { write: nobody },
    formerSlugs: { write: nobody },
    publishedAt: { write: nobody },
  },
  schools: { formerSlugs: { write: nobody } },
  columns: { formerSlugs: { write: nobody } },
  'reader-books': { ...byEditors, formerSlugs: { write: nobody } },
  'reader-chapters': {
    ...byEditors,
    formerSlugs: { write: nobody },
    number: { write: nobody },
    fromCase: { write: nobody },
    fromWork: { write: nobody },
    permission: { read: content, write: nobody },
  },
  'teacher-stories': { ...byEditors, formerSlugs: { write: nobody }, publishedAt: { write: nobody } },
  'column-posts': { ...byEditors, formerSlugs: { write: nobody }, publishedAt: { write: nobody } },
}
