import type { Choice, ImportColumn, ImportTable } from './table'

const username: ImportColumn = {
  key: 'username',
  header: '用户名',
  kind: 'username',
  required: true,
  example: 'yinghe-01',
  most: 40,
  pattern: /^[A-Za-z0-9][\w.-]*$/,
  shape: '只能用字母、数字、点、横线和下划线',
}

const person: ImportColumn = {
  key: 'name',
  header: '姓名',
  kind: 'name',
  required: true,
  example: '韦明',
  most: 40,
}

const email: ImportColumn = {
  key: 'email',
  header: '电子邮箱',
  kind: 'id',
  required: false,
  example: '',
  most: 100,
  pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  shape: '不是邮箱地址，没有可以空着',
}

/** The roles that sheets may give; administrators and judges are not made by this table. */
const accountRoles: readonly Choice[] = [
  { value: 'school', label: '学校填报员' },
  { value: 'district', label: '县区管理员' },
  { value: 'editor', label: '内容编辑' },
  { value: 'secretary', label: '评审秘书' },
  { value: 'observer', label: '纪检监督' },
]

const school: ImportColumn = {
  key: 'school',
  header: '所在学校',
  kind: 'school',
  required: false,
  example: '港北区映荷小学',
}

const district: ImportColumn = {
  key: 'district',
  header: '所在县区',
  kind: 'district',
  required: false,
  example: '',
}

/** Accounts of schools, districts and offices, told apart by their user names. */
export const accountsTable: ImportTable = {
  name: 'accounts',
  label: '账号',
  unit: '个账号',
  key: 'username',
  note: '每个账号一行；带 * 的列必填。学校填报员填所在学校，县区管理员填所在县区。新账号的初始密码在导入后打印。',
  columns: [
    username,
    person,
    {
      key: 'role',
      header: '角色',
      kind: 'choice',
      required: true,
      example: '学校填报员',
      choices: accountRoles,
    },
    school,
    district,
    email,
  ],
}

/** Accounts of judges; what they are expert in are the categories of the campaigns there are. */
export const judgesTable = (categories: readonly Choice[]): ImportTable => ({
  name: 'judges',
  label: '评委',
  unit: '位评委',
  key: 'username',
  note: '每位评委一行；带 * 的列必填。填所在学校和县区，系统据此回避；擅长类别填征集活动里的类别名称，可填几个。',
  columns: [
    username,
    person,
    school,
    district,
    {
      key: 'expertise',
      header: '擅长类别',
      kind: 'choices',
      choices: categories,
      required: false,
      example: categories[0]?.label ?? '',
    },
    email,
  ],
})
