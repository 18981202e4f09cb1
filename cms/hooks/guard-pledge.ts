import type { PayloadRequest } from 'payload'
import { agreedText } from '../domain/agreed-text'
import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'
import { differs } from './changed'

/** A version of the pledge under which an entry was handed in keeps its text: other words need another version. */
export async function guardPledge(req: PayloadRequest, before: Campaign, after: Campaign): Promise<void> {
  const { pledge } = after
  const textOf = ({ version, ...texts }: Campaign['pledge']) => [version, agreedText(texts)]
  if (!differs(textOf(before.pledge), textOf(pledge))) return
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: {
      campaign: { equals: before.id },
      agreedVersion: { equals: pledge.version },
      agreedText: { not_equals: agreedText(pledge) },
    },
    req,
  })
  if (totalDocs === 0) return
  throw new Refusal(
    'conflict',
    `已有 ${totalDocs} 件作品按版本“${pledge.version}”的文字提交，改动文字须换一个没有用过的版本号。`,
    'pledge.version',
  )
}
