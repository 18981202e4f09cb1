import type { Role } from './roles'
import {
  announced,
  assigned,
  awarded,
  both,
  type CreateRule,
  cleared,
  either,
  everyone,
  handedIn,
  judges,
  listed,
  ofAccounts,
  onShow,
  ownDistrict,
  ownDraft,
  ownOpen,
  ownSchool,
  pending,
  publicCall,
  published,
  type RowRule,
  self,
  sentToSelf,
  startedBySelf,
  submitted,
} from './rules'

type Rows = Partial<Record<Role, RowRule>>
type Creates = Partial<Record<Role, CreateRule>>

export type CollectionPolicy = {
  create: Creates
  read: Rows
  update: Rows
  delete: Rows
  readVersions: Rows
  unlock: Rows
}

export type GlobalName =
  | 'site-settings'
  | 'home-page'
  | 'holiday-table'
  | 'publication'
  | 'editorial-settings'

/** Collections that keep what people upload as it came. */
export type OriginalName = 'media' | 'entry-files'

export type ImportName = 'schools' | 'accounts' | 'judges' | 'quotas' | 'holidays'

const signedIn: Role[] = ['school', 'district', 'judge', 'editor', 'secretary', 'observer', 'admin']

function roles(...names: Role[]): Creates {
  return Object.fromEntries(names.map((name) => [name, everyone]))
}

const all = roles('visitor', ...signedIn)

/** Both keep the names of their rows, so that whatever names a row that is not there does not compile. */
const collections = <Name extends string>(rows: Record<Name, CollectionPolicy>) => rows
const actions = <Name extends string>(rows: Record<Name, Creates>) => rows

/** Records that only actions write and only the contest's staff reads. */
const contestRecord: CollectionPolicy = {
  create: {},
  read: { secretary: everyone, observer: everyone },
  update: {},
  delete: {},
  readVersions: {},
  unlock: {},
}

/** What editors write and the public reads once it is published. */
const article: CollectionPolicy = {
  create: { editor: everyone },
  read: {
    visitor: published,
    school: published,
    district: published,
    judge: published,
    secretary: published,
    editor: everyone,
    observer: everyone,
    admin: everyone,
  },
  update: { editor: everyone },
  delete: { editor: everyone },
  readVersions: { editor: everyone, observer: everyone, admin: everyone },
  unlock: {},
}

/** Collections × operation × role. An absent cell is a refusal. */
export const policy = collections({
  users: {
    create: { admin: everyone },
    read: {
      visitor: self,
      school: self,
      district: self,
      judge: self,
      editor: self,
      secretary: judges,
      observer: everyone,
      admin: everyone,
    },
    update: { school: self, district: self, judge: self, editor: self, secretary: self, admin: everyone },
    delete: { admin: everyone },
    readVersions: {},
    unlock: { admin: everyone },
  },
  districts: {
    create: { admin: everyone },
    read: all,
    update: { admin: everyone },
    delete: { admin: everyone },
    readVersions: {},
    unlock: {},
  },
  schools: {
    create: { admin: everyone },
    read: all,
    update: { editor: everyone, admin: everyone },
    delete: { admin: everyone },
    readVersions: { editor: everyone, observer: everyone, admin: everyone },
    unlock: {},
  },
  media: {
    create: { editor: everyone, admin: everyone },
    read: {
      visitor: cleared,
      school: cleared,
      district: cleared,
      judge: cleared,
      editor: everyone,
      secretary: cleared,
      observer: everyone,
      admin: everyone,
    },
    update: { editor: everyone, admin: everyone },
    delete: { editor: everyone, admin: everyone },
    readVersions: {},
    unlock: {},
  },
  'media-folders': {
    create: { editor: everyone, admin: everyone },
    read: { editor: everyone, observer: everyone, admin: everyone },
    update: { editor: everyone, admin: everyone },
    delete: { editor: everyone, admin: everyone },
    readVersions: {},
    unlock: {},
  },
  'entry-files': {
    create: { school: everyone },
    read: {
      school: ownSchool,
      district: both(ownDistrict, handedIn),
      secretary: handedIn,
      observer: handedIn,
    },
    update: {},
    delete: { school: ownSchool },
    readVersions: {},
    unlock: {},
  },
  campaigns: {
    create: { secretary: everyone },
    read: {
      visitor: publicCall,
      school: publicCall,
      district: publicCall,
      judge: publicCall,
      editor: publicCall,
      secretary: everyone,
      observer: everyone,
      admin: everyone,
    },
    update: { secretary: everyone },
    delete: { secretary: everyone },
    readVersions: { secretary: everyone, observer: everyone },
    unlock: {},
  },
  entries: {
    create: { school: everyone },
    read: {
      school: ownSchool,
      district: both(ownDistrict, submitted),
      secretary: submitted,
      observer: submitted,
    },
    update: { school: ownOpen },
    delete: { school: ownDraft },
    readVersions: {},
    unlock: {},
  },
  'submission-receipts': {
    ...contestRecord,
    read: { school: ownSchool, district: ownDistrict, secretary: everyone, observer: everyone },
  },
  'score-sheets': {
    create: {},
    read: { judge: assigned, secretary: everyone, observer: everyone },
    update: {},
    delete: {},
    readVersions: {},
    unlock: {},
  },
  results: {
    create: {},
    read: {
      visitor: awarded,
      school: either(awarded, ownSchool),
      district: either(awarded, ownDistrict),
      judge: awarded,
      editor: awarded,
      secretary: everyone,
      observer: everyone,
      admin: awarded,
    },
    update: {},
    delete: {},
    readVersions: {},
    unlock: {},
  },
  conflicts: {
    ...contestRecord,
    read: { judge: assigned, secretary: everyone, observer: everyone },
    delete: { secretary: listed },
  },
  'blind-copies': contestRecord,
  'blind-files': contestRecord,
  'assignment-proposals': contestRecord,
  'sheet-ledger': contestRecord,
  'award-changes': contestRecord,
  'organizer-awards': {
    ...contestRecord,
    read: {
      ...roles('secretary', 'observer'),
      visitor: announced,
      school: announced,
      district: announced,
      judge: announced,
      editor: announced,
      admin: announced,
    },
  },
  objections: contestRecord,
  certificates: { ...contestRecord, read: all },
  messages: {
    ...contestRecord,
    read: {
      school: sentToSelf,
      district: sentToSelf,
      judge: sentToSelf,
      editor: sentToSelf,
      secretary: everyone,
      observer: everyone,
      admin: sentToSelf,
    },
  },
  tasks: {
    ...contestRecord,
    read: { secretary: everyone, observer: everyone, district: startedBySelf, admin: startedBySelf },
  },
  'office-files': contestRecord,
  'case-studies': article,
  works: {
    ...article,
    read: {
      ...article.read,
      visitor: onShow,
      school: onShow,
      district: onShow,
      judge: onShow,
      secretary: onShow,
    },
  },
  'teacher-stories': article,
  columns: {
    create: { editor: everyone, admin: everyone },
    read: all,
    update: { editor: everyone, admin: everyone },
    delete: { admin: everyone },
    readVersions: {},
    unlock: {},
  },
  'column-posts': article,
  'reader-books': article,
  'reader-chapters': article,
  'editorial-reviews': {
    ...contestRecord,
    read: { editor: everyone, observer: everyone, admin: everyone },
  },
  'audit-log': {
    create: {},
    read: { observer: everyone, admin: ofAccounts },
    update: {},
    delete: {},
    readVersions: {},
    unlock: {},
  },
})

export type CollectionName = keyof typeof policy

export const globalPolicy: Record<GlobalName, Record<'read' | 'update' | 'readVersions', Creates>> = {
  'site-settings': { read: all, update: { admin: everyone }, readVersions: {} },
  'home-page': {
    read: all,
    update: { editor: everyone, admin: everyone },
    readVersions: {},
  },
  'holiday-table': {
    read: { secretary: everyone, observer: everyone, admin: everyone },
    update: { secretary: everyone, admin: everyone },
    readVersions: {},
  },
  'editorial-settings': {
    read: { editor: everyone, observer: everyone, admin: everyone },
    update: { admin: everyone },
    readVersions: {},
  },
  publication: {
    read: { editor: everyone, observer: everyone, admin: everyone },
    update: {},
    readVersions: {},
  },
}

/** Actions × role: the writes and the desks that are more than one document. */
export const actionPolicy = actions({
  'open-entry-desk': roles('school'),
  'submit-entry': roles('school'),
  'withdraw-entry': roles('school'),
  'confirm-names': roles('school'),
  'open-score-receipt': roles('school'),
  'open-receipts': roles('school', 'district', 'secretary', 'observer'),
  'open-receipt-file': roles('school', 'district', 'secretary', 'observer'),
  'seal-receipt': roles('school'),
  'open-earlier-entries': roles('school'),
  'copy-entry': roles('school'),
  'open-booklet': roles('editor', 'secretary', 'observer', 'admin'),
  'start-campaign': roles('secretary'),
  'extend-deadline': roles('secretary'),
  'open-forwarding': roles('district'),
  'rank-entries': roles('district'),
  'forward-entries': roles('district'),
  'take-back-entries': roles('district'),
  'return-entry': roles('district'),
  'open-forwarding-file': roles('district', 'secretary'),
  'open-screening': roles('secretary', 'observer'),
  'open-overlap': roles('secretary', 'observer'),
  'screen-entries': roles('secretary'),
  'make-blind-copies': roles('secretary'),
  'open-blind-copy': roles('secretary', 'observer'),
  'settle-finds': roles('secretary'),
  'open-assignment': roles('secretary', 'observer'),
  'propose-assignment': roles('secretary'),
  'edit-proposal': roles('secretary'),
  'apply-proposal': roles('secretary'),
  'discard-proposal': roles('secretary'),
  'declare-conflict': roles('judge'),
  'list-conflict': roles('secretary'),
  'open-review-desk': roles('judge'),
  'open-sheet': roles('judge'),
  'open-sheet-file': roles('judge'),
  'save-sheet': roles('judge'),
  'submit-sheet': roles('judge'),
  'recuse-sheet': roles('judge'),
  'abstain-sheet': roles('judge'),
  'open-blank-sheets': roles('judge', 'secretary'),
  'key-in-sheet': roles('secretary'),
  'advance-entries': roles('secretary'),
  'open-outbox': roles('secretary', 'observer'),
  'draft-reminders': roles('secretary'),
  'send-messages': roles('secretary'),
  'cancel-messages': roles('secretary'),
  'open-messages': roles(...signedIn),
  'read-message': roles(...signedIn),
  'open-board': roles('secretary', 'observer'),
  'open-board-file': roles('secretary', 'observer'),
  'change-award': roles('secretary'),
  'set-review-order': roles('secretary'),
  'award-organizer': roles('secretary'),
  'announce-results': roles('secretary'),
  'decide-results': roles('secretary'),
  'open-result-file': roles('secretary', 'observer'),
  'open-export': roles('secretary', 'observer'),
  'draft-case-study': roles('editor'),
  'draft-work': roles('editor'),
  'open-editorial-desk': roles('editor'),
  'open-text-review': roles('editor', 'observer', 'admin'),
  'open-text-checks': roles('editor', 'observer', 'admin'),
  'open-comparison': roles('editor', 'observer', 'admin'),
  'open-versions': roles('editor', 'observer', 'admin'),
  'send-to-review': roles('editor'),
  'pass-step': roles('editor'),
  'return-text': roles('editor'),
  'take-back-text': roles('editor'),
  'publish-text': roles('editor'),
  'take-down-text': roles('editor'),
  'open-release-slip': roles('editor', 'observer', 'admin'),
  'open-contents': roles('editor', 'observer', 'admin'),
  'order-chapters': roles('editor'),
  'draft-chapter': roles('editor'),
  'open-calendar': roles('editor', 'admin'),
  'open-statistics': roles('editor', 'admin'),
  'open-statistics-file': roles('editor', 'admin'),
  'open-media-uses': roles('editor', 'admin'),
  'open-original': roles('school', 'editor', 'observer', 'admin'),
  'open-preview': roles('editor', 'observer', 'admin'),
  'open-wechat-article': roles('editor'),
  'open-wechat-pictures': roles('editor'),
  'open-objections': roles('secretary', 'observer'),
  'record-objection': roles('secretary'),
  'settle-objection': roles('secretary'),
  'open-awards': roles('school'),
  'open-certificates': roles('secretary', 'observer'),
  'issue-certificates': roles('secretary'),
  'revoke-certificate': roles('secretary'),
  'open-certificate-file': roles('secretary', 'school'),
  'open-task': roles('secretary', 'observer', 'district', 'admin'),
  'import-document': roles('school', 'editor'),
  'open-dashboard': roles(...signedIn),
  'open-list-file': roles(...signedIn),
  'open-imports': roles('secretary', 'admin'),
  'open-import-template': roles('secretary', 'admin'),
  'preview-import': roles('secretary', 'admin'),
  'mark-import': roles('secretary', 'admin'),
  'run-import': roles('secretary', 'admin'),
  'open-accounts': roles('district', 'admin'),
  'reset-passwords': roles('district', 'admin'),
  'open-slips': roles('district', 'admin'),
  'change-password': { ...roles(...signedIn), visitor: pending },
  'open-sessions': roles(...signedIn),
  'end-sessions': roles(...signedIn),
  'publish-site': roles('editor', 'admin'),
  'publish-again': roles('admin'),
  'open-site-state': roles('editor', 'observer', 'admin'),
  'open-live-page': roles(...signedIn),
})

export type ActionName = keyof typeof actionPolicy

/**
 * Collections × role: of which files a person may fetch the original, with the place, the time and the device in it. Those
 * who may change or delete the file, and the observer.
 */
export const originalPolicy: Record<OriginalName, Rows> = {
  media: roles('editor', 'observer', 'admin'),
  'entry-files': { school: ownSchool, observer: handedIn },
}

/** Kinds of sheets × role: who may read which in. */
export const importPolicy: Record<ImportName, Creates> = {
  schools: roles('admin'),
  accounts: roles('admin'),
  judges: roles('admin'),
  quotas: roles('secretary'),
  holidays: roles('secretary', 'admin'),
}
