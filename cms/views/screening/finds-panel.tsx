'use client'

import { Button } from '@payloadcms/ui'
import { FindsList } from './finds-list'
import type { Copy, Find, Settlement } from './use-blind-copy'

type FindsPanelProps = { copy: Copy; acts: boolean; settle: (settlement: Settlement) => Promise<void> }

/** What was found: first what has to be decided, then what may be, then what cleaning has taken away. */
export function FindsPanel({ copy, acts, settle }: FindsPanelProps) {
  const withheld = new Set(copy.files.filter((file) => file.withheld).map(({ name }) => name))
  const standing = copy.finds.filter(({ file, removed }) => !removed && !withheld.has(file ?? ''))
  const due = standing.filter(({ needsDecision }) => needsDecision)
  const others = standing.filter(({ needsDecision }) => !needsDecision)
  const removed = copy.finds.filter((find) => find.removed)
  const open = due.filter(({ decision }) => decision === 'open')
  const maskable = open.filter(({ canMask }) => canMask)
  return (
    <section className="qf-section" aria-label="身份信息">
      <div className="qf-section__head">
        <h2>身份信息</h2>
        <span role="status">{open.length > 0 ? `还有 ${open.length} 处要处理` : '确定的都已处理'}</span>
        {acts && maskable.length > 0 && (
          <Button size="small" margin={false} onClick={() => void settle({ finds: maskable.map(asMasked) })}>
            全部遮盖确定的（{maskable.length}）
          </Button>
        )}
      </div>
      {due.length === 0 && <p className="qf-hint">没有查到确定是本单位的名称和联系方式。</p>}
      <FindsList finds={due} />
      <Folded label="疑似，或是其他单位" finds={others} />
      <Folded label="已自动清除（文件名和文件属性）" finds={removed} />
    </section>
  )
}

const asMasked = ({ number }: Find) => ({ number, decision: 'mask' as const })

function Folded({ label, finds }: { label: string; finds: Find[] }) {
  if (finds.length === 0) return null
  return (
    <details className="qf-more">
      <summary>
        {label} {finds.length} 处
      </summary>
      <FindsList finds={finds} />
    </details>
  )
}
