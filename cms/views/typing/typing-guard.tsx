'use client'

import { LeftTyping } from './left-typing'
import { StaleNotice } from './stale-notice'
import './typing.css'

/** Keeps what an account types into a form from being lost: offers what an earlier visit left, and minds who saved first. */
export const TypingGuard = ({ account }: { account: string }) => (
  <>
    <LeftTyping account={account} />
    <StaleNotice account={account} />
  </>
)
