import type { CollectionBeforeValidateHook } from 'payload'
import { actorOf } from '../access/roles'
import { Refusal } from '../domain/refusal'

/** A school's document belongs to the school of the account that creates it, whatever was sent. */
export const stampSchool: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const actor = actorOf(req)
  if (operation !== 'create' || actor.role !== 'school') return data
  if (!actor.school) throw new Refusal('forbidden', '您的账号还没有绑定学校，请联系系统管理员。', 'school')
  return { ...data, school: actor.school }
}

export const stampSubmitter: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const actor = actorOf(req)
  return operation === 'create' && actor.role === 'school' ? { ...data, submittedBy: actor.id } : data
}

/** Who at the school wrote last, and when: several accounts of a school take turns at an entry. */
export const stampChange: CollectionBeforeValidateHook = ({ data, req }) => {
  const actor = actorOf(req)
  if (actor.role !== 'school') return data
  return { ...data, changedBy: actor.name, changedAt: new Date().toISOString() }
}
