import type { CollectionConfig, Field, SelectField } from 'payload'
import { reviewSteps, stepLabels } from '../domain/editorial/steps'

/**
 * What the three reviews need on a text: the desk over its form, who has written in it since it was last published, and who
 * saved each version.
 */
export const editorialFields = (): Field[] => [
  {
    name: 'editorialDesk',
    type: 'ui',
    admin: { components: { Field: '@cms/views/editorial/text-desk#TextDesk' }, disableListColumn: true },
  },
  {
    name: 'writers',
    label: '撰稿人',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    admin: { hidden: true },
  },
  { name: 'changedBy', label: '保存人', type: 'text', admin: { hidden: true } },
]

/**
 * Payload's buttons to publish and to take down do not know the reviews; the text's desk has those that do. Beside the others
 * stands the way to an official account.
 */
export const releaseButtons: NonNullable<CollectionConfig['admin']>['components'] = {
  edit: {
    beforeDocumentControls: ['@cms/views/wechat/wechat-button#WechatButton'],
    PublishButton: '@cms/views/editorial/no-button#NoButton',
    UnpublishButton: '@cms/views/editorial/no-button#NoButton',
  },
}

/** The steps that an editor's account may review. */
export const reviewStepsField = (): SelectField => ({
  name: 'reviewSteps',
  label: '审校权限',
  type: 'select',
  hasMany: true,
  options: reviewSteps.map((value) => ({ value, label: stepLabels[value] })),
  admin: {
    description: '这位编辑可以办理哪几步；没有的只撰稿和送审。自己写的稿件自己不能审。',
    condition: ({ role }) => role === 'editor',
  },
})
