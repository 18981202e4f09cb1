import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type CollectionConfig, type GlobalConfig } from 'payload'
import sharp from 'sharp'
import { forgotPassword } from './actions/accounts/forgot-password'
import { endpoints } from './actions/endpoints'
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
    components: {
      graphics: { Icon: '@cms/views/brand/icon#Icon', Logo: '@cms/views/brand/logo#Logo' },
      beforeLogin: ['@cms/views/brand/login-welcome#LoginWelcome'],
      beforeNavLinks: ['@cms/views/brand/nav-links#NavLinks'],
      providers: [
        '@cms/views/accounts/first-password#FirstPassword',
        '@cms/views/typing/forget-typing#ForgetTyping',
      ],
      views: {
        dashboard: { Component: '@cms/views/dashboard/dashboard-view#DashboardView' },
        review: {
          path: '/review',
          Component: '@cms/views/review/review-view#ReviewView',
          meta: { title: '评审台', description: '清风校园评审台' },
        },
        'key-in': {
          path: '/key-in',
          Component: '@cms/views/key-in/key-in-view#KeyInView',
          meta: { title: '代录评分', description: '清风校园代录评分' },
        },
        outbox: {
          path: '/outbox',
          Component: '@cms/views/outbox/outbox-view#OutboxView',
          meta: { title: '催办与消息', description: '清风校园催办与消息' },
        },
        forwarding: {
          path: '/forwarding',
          Component: '@cms/views/forwarding/forwarding-view#ForwardingView',
          meta: { title: '县区推荐', description: '清风校园县区推荐' },
        },
        awards: {
          path: '/awards',
          Component: '@cms/views/awards/awards-view#AwardsView',
          meta: { title: '评选结果', description: '清风校园评选结果' },
        },
        certificates: {
          path: '/certificates',
          Component: '@cms/views/certificates/certificates-view#CertificatesView',
          meta: { title: '证书', description: '清风校园证书' },
        },
        screening: {
          path: '/screening',
          Component: '@cms/views/screening/screening-view#ScreeningView',
          meta: { title: '形式审查', description: '清风校园形式审查' },
        },
        assignment: {
          path: '/assignment',
          Component: '@cms/views/assignment/assignment-view#AssignmentView',
          meta: { title: '分配评委', description: '清风校园分配评委' },
        },
        editorial: {
          path: '/editorial',
          Component: '@cms/views/editorial/editorial-view#EditorialView',
          meta: { title: '审校台', description: '清风校园审校台' },
        },
        calendar: {
          path: '/calendar',
          Component: '@cms/views/calendar/calendar-view#CalendarView',
          meta: { title: '编辑日历', description: '清风校园编辑日历' },
        },
        import: {
          path: '/import',
          Component: '@cms/views/import/import-view#ImportView',
          meta: { title: '导入表格', description: '清风校园导入表格' },
        },
        passwords: {
          path: '/passwords',
          Component: '@cms/views/accounts/accounts-view#AccountsView',
          meta: { title: '账号与密码', description: '清风校园账号与密码' },
        },
        board: {
          path: '/board',
          Component: '@cms/views/board/board-view#BoardView',
          meta: { title: '评审看板', description: '清风校园评审看板' },
        },
      },
    },
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
