import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { roleLabels, roles } from '../access/roles'
import { demoField } from '../fields/demo'
import { reviewStepsField } from '../fields/editorial'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkAccount } from '../hooks/check-account'
import { checkIncoming } from '../hooks/check-incoming'
import { checkPassword } from '../hooks/check-password'
import { checkQuery } from '../hooks/check-query'
import { claimFirstAdmin } from '../hooks/claim-first-admin'
import { keepAccount, markLogIn } from '../hooks/keep-account'
import { keepChosenPassword, markOneTimePassword } from '../hooks/mark-one-time-password'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

const bound = (role: unknown, ...to: string[]) => typeof role === 'string' && to.includes(role)

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '账号', plural: '账号' },
  auth: {
    loginWithUsername: { allowEmailLogin: false, requireEmail: false },
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    group: '系统',
    defaultColumns: ['username', 'name', 'role', 'school', 'district'],
    hidden: hiddenUnlessFor('admin', 'observer'),
  },
  access: { ...accessFor('users'), admin: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, checkPassword, markLogIn],
    beforeValidate: [claimFirstAdmin, checkAccount, keepChosenPassword],
    beforeChange: [markOneTimePassword],
    beforeDelete: [
      refuseWhileUsed(
        { collection: 'score-sheets', field: 'judge', what: '评分表' },
        { collection: 'entries', field: 'submittedBy', what: '参评作品' },
        { collection: 'campaigns', field: 'judges', what: '征集活动' },
      ),
    ],
    beforeLogin: [keepAccount],
    afterChange: [auditChange],
    afterDelete: [auditDelete],
  },
  fields: guardColumns('users', [
    {
      name: 'setupCode',
      label: '一次性启用码',
      type: 'text',
      virtual: true,
      admin: {
        readOnly: false,
        description: '仅在创建第一个管理员时填写：启动程序的控制台上显示的 8 位启用码。',
        condition: (_, __, { user }) => !user,
      },
    },
    {
      name: 'username',
      label: '用户名',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 40,
    },
    { name: 'email', label: '电子邮箱（可不填）', type: 'email', unique: true },
    { name: 'name', label: '姓名', type: 'text', required: true, maxLength: 40 },
    {
      name: 'role',
      label: '角色',
      type: 'select',
      required: true,
      saveToJWT: true,
      options: roles
        .filter((role) => role !== 'visitor')
        .map((value) => ({ value, label: roleLabels[value] })),
      admin: { condition: (_, __, { user }) => Boolean(user) },
    },
    {
      name: 'school',
      label: '所在学校',
      type: 'relationship',
      relationTo: 'schools',
      admin: {
        description: '填报员必填；评委填写本人单位，系统据此回避。',
        condition: (data) => bound(data.role, 'school', 'judge'),
      },
    },
    {
      name: 'district',
      label: '所在县区',
      type: 'relationship',
      relationTo: 'districts',
      admin: {
        description: '县区管理员必填；评委填写本人所在县区。',
        condition: (data) => bound(data.role, 'district', 'judge'),
      },
    },
    {
      name: 'expertise',
      label: '擅长类别（填类别代号）',
      type: 'text',
      hasMany: true,
      admin: {
        description: '分配评委时优先给擅长的类别。',
        condition: (data) => bound(data.role, 'judge'),
      },
    },
    reviewStepsField(),
    {
      name: 'oneTimePassword',
      label: '初始密码，尚未修改',
      type: 'checkbox',
      defaultValue: false,
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.oneTimePassword) },
    },
    {
      name: 'ownSessions',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@cms/views/accounts/own-sessions#OwnSessionsField' },
      },
    },
    // Payload's own field, which gets a column more.
    {
      name: 'sessions',
      type: 'array',
      fields: [{ name: 'device', type: 'text' }],
    },
    demoField(),
  ]),
}
