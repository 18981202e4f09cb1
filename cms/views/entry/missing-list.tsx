'use client'

import type { EntryDesk } from '../../actions/entries/open-entry-desk'
import { showField } from './use-point-at'

/** What the entry, as it was last saved, lacks; each leads to its field. */
export function MissingList({ missing }: Pick<EntryDesk, 'missing'>) {
  if (missing.length === 0) return <p className="qf-missing__none">内容已齐全，可以提交。</p>
  return (
    <details className="qf-missing">
      <summary>提交前还有 {missing.length} 项要补（按上次保存的内容）</summary>
      <ul>
        {missing.map(({ field, message }) => (
          <li key={message}>
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open')
                if (field) showField(field)
              }}
            >
              {message.replace(/再提交。$/, '。')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
