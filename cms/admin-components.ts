import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>
type View = NonNullable<Components['views']>[string]

/** A desk of the admin: where it stands, what shows it, and what its window is called. */
const desk = (path: `/${string}`, Component: string, title: string): View => ({
  path,
  Component,
  meta: { title, description: `清风校园${title}` },
})

/** What the admin has of ours beside the collections: its marks, its menu, and the desks. */
export const adminComponents: Components = {
  graphics: { Icon: '@cms/views/brand/icon#Icon', Logo: '@cms/views/brand/logo#Logo' },
  beforeLogin: ['@cms/views/brand/login-welcome#LoginWelcome'],
  beforeNavLinks: ['@cms/views/brand/nav-links#NavLinks'],
  providers: [
    '@cms/views/accounts/first-password#FirstPassword',
    '@cms/views/typing/forget-typing#ForgetTyping',
  ],
  views: {
    dashboard: { Component: '@cms/views/dashboard/dashboard-view#DashboardView' },
    review: desk('/review', '@cms/views/review/review-view#ReviewView', '评审台'),
    'key-in': desk('/key-in', '@cms/views/key-in/key-in-view#KeyInView', '代录评分'),
    outbox: desk('/outbox', '@cms/views/outbox/outbox-view#OutboxView', '催办与消息'),
    forwarding: desk('/forwarding', '@cms/views/forwarding/forwarding-view#ForwardingView', '县区推荐'),
    awards: desk('/awards', '@cms/views/awards/awards-view#AwardsView', '评选结果'),
    certificates: desk('/certificates', '@cms/views/certificates/certificates-view#CertificatesView', '证书'),
    screening: desk('/screening', '@cms/views/screening/screening-view#ScreeningView', '形式审查'),
    assignment: desk('/assignment', '@cms/views/assignment/assignment-view#AssignmentView', '分配评委'),
    editorial: desk('/editorial', '@cms/views/editorial/editorial-view#EditorialView', '审校台'),
    calendar: desk('/calendar', '@cms/views/calendar/calendar-view#CalendarView', '编辑日历'),
    import: desk('/import', '@cms/views/import/import-view#ImportView', '导入表格'),
    passwords: desk('/passwords', '@cms/views/accounts/accounts-view#AccountsView', '账号与密码'),
    board: desk('/board', '@cms/views/board/board-view#BoardView', '评审看板'),
  },
}
