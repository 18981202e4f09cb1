import type { CollectionBeforeChangeHook, FlattenedField, GlobalBeforeChangeHook } from 'payload'
import { personalDataIn } from '../domain/personal-data'
import { Refusal } from '../domain/refusal'
import { labelAt } from './field-label'
import { isPublic } from './is-public'
import { publicFields, textsIn } from './texts-in'

type Data = Record<string, unknown>

/**
 * Refuses to publish a document that shows an identity card, mobile or bank card number, and says where it stands. Fields
 * that the public cannot read do not count.
 */
export const refusePersonalData: CollectionBeforeChangeHook = ({ collection, data }) => {
  if (isPublic(data)) check(publicFields(collection), data)
  return data
}

/** The same for a global. */
export const refusePersonalDataGlobal: GlobalBeforeChangeHook = ({ data, global }) => {
  check(global.flattenedFields, data)
  return data
}

function check(fields: FlattenedField[], data: Data): void {
  for (const { paragraph, path, text } of textsIn(fields, data)) {
    const [found] = personalDataIn(text)
    if (!found) continue
    const place = labelAt(fields, path) + (paragraph ? `第 ${paragraph} 段` : '')
    throw new Refusal(
      'invalid',
      `${place}里有${found.what}“${found.shown}”，不能公开，请删去后再发布；办公联系电话请写固定电话。`,
      path,
    )
  }
}
