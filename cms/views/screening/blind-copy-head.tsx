'use client'

import { Link, Pill } from '@payloadcms/ui'
import { DeskHead } from '../desk/desk-head'
import type { Copy } from './use-blind-copy'

/** Code and standing of a copy, and whose work it is. */
export function BlindCopyHead({ copy, acts }: { copy: Copy; acts: boolean }) {
  const { campaign, entry, status, workCode } = copy
  return (
    <DeskHead
      title={`盲评副本 ${workCode}`}
      lead={`《${entry.title}》${entry.school}`}
      standing={
        <>
          <Pill pillStyle={status === 'ready' ? 'success' : 'warning'} size="small">
            {status === 'ready' ? '可以评审' : '待处理'}
          </Pill>
          {!acts && <span>只读</span>}
          <Link className="qf-link" href={`/admin/screening/${campaign.id}`} prefetch={false}>
            返回形式审查
          </Link>
          <Link className="qf-link" href={`/admin/collections/entries/${entry.id}`} prefetch={false}>
            原作品
          </Link>
        </>
      }
    />
  )
}
