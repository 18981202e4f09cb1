import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type CollectionConfig, type GlobalConfig } from 'payload'
import sharp from 'sharp'
import { forgotPassword } from './actions/accounts/forgot-password'
import { endpoints } from './actions/endpoints'
import { adminComponents } from './admin-components'
import { assignmentProposals } from './collections/assignment-proposals'
import { auditLog } from './collections/audit-log'
import { awardChanges } from './collections/award-changes'
import { blindCopies } from './collections/blind-copies'
import { blindFilesIn } from './collections/blind-files'
import { campaigns } from './collections/campaigns'
import { caseStudies } from './collections/case-studies'
import { certificates } from './collections/certificates'
import { columnPosts } from './collections/column-posts'
import { columns } from './collections/columns'
import { conflicts } from './collections/conflicts'
import { districts } from './collections/districts'
import { editorialReviews } from './collections/editorial-reviews'
import { entries } from './collections/entries'
import { entryFilesIn } from './collections/entry-files'
import { mediaIn } from './collections/media'
import { mediaFolders } from './collections/media-folders'
import { messages } from './collections/messages'
import { objections } from './collections/objections'
import { officeFilesIn } from './collections/office-files'
import { organizerAwards } from './collections/organizer-awards'
import { readerBooks } from './collections/reader-books'
import { readerChapters } from './collections/reader-chapters'
import { results } from './collections/results'
import { schools } from './collections/schools'
import { scoreSheets } from './collections/score-sheets'
import { sheetLedger } from './collections/sheet-ledger'
import { submissionReceipts } from './collections/submission-receipts'
import { tasks } from './collections/tasks'
import { teacherStories } from './collections/teacher-stories'
import { users } from './collections/users'
import { works } from './collections/works'
import { database } from './database'
import { emailFrom } from './email'
import { withDateFormats } from './fields/date-formats'
import { livePreview } from './fields/live-preview'
import { editorWith } from './fields/rich-text'
import { editorialSettings } from './globals/editorial-settings'
import { holidayTable } from './globals/holiday-table'
import { homePage } from './globals/home-page'
import { publication } from './globals/publication'
import { siteSettings } from './globals/site-settings'
import { refusalResponse } from './hooks/refusal-response'
import { untold } from './hooks/untold'
import { wording } from './views/brand/wording'

const here = path.dirname(fileURLToPath(import.meta.url))
const dataFolder = path.resolve(here, '..', process.env.DATA_DIR ?? 'data')
const uploads = (name: string) => path.join(dataFolder, 'uploads', name)
const originals = (name: string) => path.join(dataFolder, 'originals', name)

/**
 * What holds for every collection and global: dates are written in one way, and Payload's edit locks, which stand in a
 * collection that every account may read and write, are not used.
 */
const inHouse = <Part extends CollectionConfig | GlobalConfig>(part: Part): Part => ({
  ...part,
  lockDocuments: false,
  fields: withDateFormats(part.fields),
})

/** Every list comes out as Excel and CSV. */
const withListFiles = (collection: CollectionConfig): CollectionConfig => {
  const { components, ...admin } = collection.admin ?? {}
  const beforeListTable = [...(components?.beforeListTable ?? []), '@cms/views/list/list-files#ListFiles']
  return { ...collection, admin: { ...admin, components: { ...components, beforeListTable } } }
}

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: database(dataFolder, path.join(here, 'migrations')),
  email: emailFrom(process.env.SMTP_URL, process.env.SMTP_FROM),
  editor: editorWith('media'),
  collections: [
    entries,
    submissionReceipts,
    campaigns,
    scoreSheets,
    results,
    certificates,
    organizerAwards,
    objections,
    conflicts,
    assignmentProposals,
    blindCopies,
    awardChanges,
    sheetLedger,
    messages,
    tasks,
    entryFilesIn(uploads('entries'), originals('entries')),
    blindFilesIn(uploads('blind')),
    officeFilesIn(uploads('office')),
    caseStudies,
    works,
    teacherStories,
    columnPosts,
    columns,
    readerBooks,
    readerChapters,
    editorialReviews,
    mediaIn(uploads('media'), originals('media')),
    mediaFolders,
    schools,
    districts,
    { ...users, endpoints: [forgotPassword] },
    auditLog,
  ].map((collection) => withListFiles(inHouse(collection))),
  globals: [homePage, siteSettings, editorialSettings, holidayTable, publication].map(inHouse),
  endpoints,
  hooks: { afterError: [refusalResponse] },
  i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh', translations: { zh: wording } },
  admin: {
    user: 'users',
    dateFormat: 'yyyy-MM-dd HH:mm',
    livePreview,
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
    },
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · 清风校园' },
    components: adminComponents,
  },
  graphQL: { disable: true },
  logger: { options: { level: process.env.LOG_LEVEL ?? 'warn', hooks: { logMethod: untold } } },
  defaultDepth: 1,
  maxDepth: 3,
  telemetry: false,
  sharp,
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  custom: { setupCode: process.env.SETUP_CODE, siteUrl: process.env.SITE_URL },
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
})
