import type { PayloadRequest } from 'payload'

/** Where the public site stands: the address it is configured with, or else the one that was asked. */
export function siteOrigin({ origin, payload }: Pick<PayloadRequest, 'origin' | 'payload'>): string {
  const { siteUrl } = (payload.config.custom ?? {}) as { siteUrl?: string }
  return siteUrl ? new URL(siteUrl).origin : (origin ?? '')
}
