'use client'

import type { TextFind } from '../../domain/editorial/checked-text'
import { useOpened } from '../desk/use-opened'
import { showFind } from './show-find'

/** The checks before publication on the text as it was saved last; each find leads to its place. */
export function FindList({ address, saved }: { address: string; saved: number }) {
  const { data, failure } = useOpened<{ finds: TextFind[] }>(
    `/api/actions/open-text-checks?${address}`,
    saved,
  )
  if (failure) return <p className="qf-wrong">{failure.message}</p>
  if (!data) return <p className="qf-hint">正在检查…</p>
  const { finds } = data
  const musts = finds.filter(({ severity }) => severity === 'must').length
  if (finds.length === 0) return <p className="qf-hint">发布前检查：没有发现问题。</p>
  return (
    <details className="qf-more qf-finds" open={musts > 0}>
      <summary>
        发布前检查：{musts > 0 ? `${musts} 处必须先改，` : ''}共 {finds.length} 处（按上次保存的内容）
      </summary>
      <ul>
        {finds.map((find) => (
          <li key={`${find.check} ${find.field} ${find.paragraph} ${find.start} ${find.sentence}`}>
            <button type="button" onClick={() => showFind(find)}>
              <b data-severity={find.severity}>{find.severity === 'must' ? '必须改' : '请核对'}</b>
              <span>
                {find.sentence}
                {find.excerpt && <q>{find.excerpt}</q>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
