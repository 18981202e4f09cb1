/** The one password of every demonstration account; only `npm run demo` makes these accounts. */
export const demoPassword = 'qingfeng-demo'

/** The demonstration accounts that the console and the README name. */
export const demoAccounts = [
  { username: 'school-07', who: '学校填报员（石濂初中）' },
  { username: 'school-12', who: '学校填报员（廉溪初中）' },
  { username: 'district-450802', who: '县区管理员（港北区）' },
  { username: 'judge-01', who: '评委（教研员甲）' },
  { username: 'secretary', who: '评审秘书' },
  { username: 'editor', who: '内容编辑，撰稿，也做一审' },
  { username: 'editor-2', who: '编辑乙，一审' },
  { username: 'editor-3', who: '科长甲，二审' },
  { username: 'editor-4', who: '副主任甲，三审' },
  { username: 'observer', who: '纪检监督' },
  { username: 'admin', who: '系统管理员' },
]

/** Editors by role only, with the steps that each may review. */
export const demoEditors = [
  { username: 'editor', name: '内容编辑', reviewSteps: ['first'] },
  { username: 'editor-2', name: '编辑乙', reviewSteps: ['first'] },
  { username: 'editor-3', name: '科长甲', reviewSteps: ['second'] },
  { username: 'editor-4', name: '副主任甲', reviewSteps: ['third'] },
]

/** Judges by role only: no person is meant. The numbers are the schools they come from. */
export const demoJudges: { username: string; name: string; school?: number; district?: string }[] = [
  { username: 'judge-01', name: '教研员甲', district: '450800Z' },
  { username: 'judge-02', name: '校长乙', school: 6 },
  { username: 'judge-03', name: '退休督学甲', district: '450803' },
  { username: 'judge-04', name: '高校教师甲' },
  { username: 'judge-05', name: '教研员乙', district: '450881' },
  { username: 'judge-06', name: '退休督学乙', district: '450821' },
  { username: 'judge-07', name: '教研员丙', district: '450804' },
  { username: 'judge-08', name: '高校教师乙' },
  { username: 'judge-09', name: '书记甲', school: 1 },
  { username: 'judge-10', name: '退休校长甲', district: '450802' },
  { username: 'judge-11', name: '高校教师丙（候补）' },
  { username: 'judge-12', name: '教研员丁（候补）', district: '450800Z' },
]
