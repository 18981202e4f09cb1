import { timingSafeEqual } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../domain/refusal'

/** The custom config key under which the server keeps the one-time code. */
export type SetupSecret = { setupCode?: string }

function same(one: string, other: string): boolean {
  const [bytes, others] = [Buffer.from(one), Buffer.from(other)]
  return bytes.length === others.length && timingSafeEqual(bytes, others)
}

/** Into an empty database comes one administrator, who knows the one-time code that the console printed. */
export const claimFirstAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI !== 'REST' || req.user) return data
  const { setupCode } = req.payload.config.custom as SetupSecret
  const offered = String(data?.setupCode ?? '')
    .normalize('NFKC')
    .trim()
    .toUpperCase()
  if (!setupCode || !same(offered, setupCode)) {
    throw new Refusal('forbidden', '启用码不正确，请填写启动程序的控制台上显示的 8 位启用码。', 'setupCode')
  }
  return { ...data, role: 'admin', school: undefined, district: undefined, setupCode: undefined }
}
