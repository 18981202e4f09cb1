'use client'

import { useFindsDesk } from './finds-desk'
import type { Find } from './use-blind-copy'

/** 遮盖 and 不是 of a find; what is on is taken back by 撤销, which stands only then. */
export function FindButtons({ find }: { find: Find }) {
  const { acts, decide } = useFindsDesk()
  const { canMask, decision, found, number, place } = find
  if (!acts) return null
  const button = (value: 'mask' | 'clear', label: string) => (
    <button
      type="button"
      aria-pressed={decision === value}
      aria-label={`${label}“${found}”`}
      onClick={() => decide(number, value)}
    >
      {label}
    </button>
  )
  return (
    <span className="qf-find__buttons">
      {canMask ? (
        button('mask', '遮盖')
      ) : (
        <span className="qf-hint">{place.part === 'video' ? '网址' : 'PDF'} 不能遮盖</span>
      )}
      {button('clear', '不是')}
      {decision !== 'open' && (
        <button type="button" aria-label={`撤销对“${found}”的处理`} onClick={() => decide(number, 'open')}>
          撤销
        </button>
      )}
    </span>
  )
}
