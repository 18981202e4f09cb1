import type { Role } from './roles'
import {
  assigned,
  awarded,
  both,
  type CreateRule,
  either,
  everyone,
  handedIn,
  judges,
  ofAccounts,
  ownDistrict,
  ownDraft,
  ownOpen,
  ownSchool,
  publicCall,
  published,
  type RowRule,
  self,
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

export type CollectionName =
  | 'users'
  | 'districts'
  | 'schools'
  | 'media'
  | 'entry-files'
  | 'campaigns'
  | 'entries'
  | 'score-sheets'
  | 'results'
  | 'case-studies'
  | 'teacher-stories'
  | 'columns'
  | 'column-posts'
  | 'reader-books'
  | 'reader-chapters'
  | 'audit-log'

export type GlobalName = 'site-settings' | 'home-page' | 'holiday-table' | 'publication'

export type ActionName =
  | 'submit-entry'
  | 'withdraw-entry'
  | 'screen-entries'
  | 'assign-judges'
  | 'open-review-desk'
  | 'open-sheet'
  | 'open-sheet-file'
  | 'save-sheet'
  | 'submit-sheet'
  | 'recuse-sheet'
  | 'open-board'
  | 'announce-results'
  | 'draft-case-study'
  | 'open-dashboard'
  | 'publish-site'

const signedIn: Role[] = ['school', 'district', 'judge', 'editor', 'secretary', 'observer', 'admin']

function roles(...names: Role[]): Creates {
  return Object.fromEntries(names.map((name) => [name, everyone]))
}

const all = roles('visitor', ...signedIn)

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
export const policy: Record<CollectionName, CollectionPolicy> = {
  users: {
    create: { admin: everyone },
    read: {
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
    read: all,
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
  'case-studies': article,
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
  'audit-log': {
    create: {},
    read: { observer: everyone, admin: ofAccounts },
    update: {},
    delete: {},
    readVersions: {},
    unlock: {},
  },
}

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
  publication: {
    read: { editor: everyone, admin: everyone },
    update: {},
    readVersions: {},
  },
}

/** Actions × role: the writes and the desks that are more than one document. */
export const actionPolicy: Record<ActionName, Creates> = {
  'submit-entry': roles('school'),
  'withdraw-entry': roles('school'),
  'screen-entries': roles('secretary'),
  'assign-judges': roles('secretary'),
  'open-review-desk': roles('judge'),
  'open-sheet': roles('judge'),
  'open-sheet-file': roles('judge'),
  'save-sheet': roles('judge'),
  'submit-sheet': roles('judge'),
  'recuse-sheet': roles('judge'),
  'open-board': roles('secretary', 'observer'),
  'announce-results': roles('secretary'),
  'draft-case-study': roles('editor'),
  'open-dashboard': roles(...signedIn),
  'publish-site': roles('editor', 'admin'),
}
