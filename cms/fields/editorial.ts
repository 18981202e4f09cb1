import type { CollectionConfig, Field } from 'payload'

/** What the three reviews need on a text: the desk over its form, and who has written in it since it was last published. */
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
]

/** In place of Payload's buttons to publish and to take down, which do not know the reviews. */
export const releaseButtons: NonNullable<CollectionConfig['admin']>['components'] = {
  edit: {
    PublishButton: '@cms/views/editorial/release-button#ReleaseButton',
    UnpublishButton: '@cms/views/editorial/no-button#NoButton',
  },
}
