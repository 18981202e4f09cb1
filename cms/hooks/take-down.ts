import type { PayloadRequest } from 'payload'
import type { TextKind } from '../domain/editorial/text-kinds'
import { auditWritten } from './audit'

/** Takes a published text off the site at once, past the reviews; the reason goes into the log. */
export async function takeDown(
  req: PayloadRequest,
  kind: TextKind,
  text: Record<string, unknown> & { id: string },
  reason: string,
): Promise<void> {
  await req.payload.update({
    collection: kind,
    id: text.id,
    data: { _status: 'draft' },
    unpublishAllLocales: true,
    context: { takesDown: true },
    depth: 0,
    req,
  })
  await auditWritten(req, kind, text, { _status: 'published' }, { _status: 'draft', takenDownFor: reason })
}
