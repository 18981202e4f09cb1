'use client'

import { useEffect } from 'react'

/** Does `act` on Ctrl+Enter (⌘+Enter), with Shift where asked, anywhere on the page but in a dialog. */
export function useShortcut(act: () => void, { shift }: { shift: boolean }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.shiftKey !== shift) return
      if (document.querySelector('.qf-dialog__box')) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
