import { timingSafeEqual } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../domain/refusal'

/** The custom config key under which the server keeps the one-time code. */
export type SetupSecret = { setupCode?: string }

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Into an empty database comes one administrator, who knows the one-time code that the console printed. */
export const claimFirstAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI !== 'REST' || req.user) return data
  const { setupCode } = req.payload.config.custom as SetupSecret
  const offered = String(data?.setupCode ?? '')
    .trim()
    .toUpperCase()
  if (!setupCode || !same(offered, setupCode)) {
    throw new Refusal('forbidden', '启用码不正确，请填写启动程序的控制台上显示的 8 位启用码。', 'setupCode')
  }
  return { ...data, role: 'admin', setupCode: undefined }
}
