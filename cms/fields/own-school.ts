import type { PayloadRequest, RelationshipField } from 'payload'
import { actorOf } from '../access/roles'

/** The school a document belongs to: that of the account that makes it (`hooks/stamp-owner.ts`). */
export const ownSchoolField = (admin: RelationshipField['admin']): RelationshipField => ({
  name: 'school',
  label: '学校',
  type: 'relationship',
  relationTo: 'schools',
  required: true,
  index: true,
  defaultValue: ({ user }: { user: unknown }) => actorOf({ user } as Pick<PayloadRequest, 'user'>).school,
  admin: admin as never,
})
