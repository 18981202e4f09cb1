'use client'

import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import type { User } from '../../payload-types'
import { forgetTyping } from './kept-typing'

/** Whoever logs out leaves nothing typed behind on the computer; a session that ran out leaves it for its owner. */
export function ForgetTyping({ children }: { children: ReactNode }) {
  const { user } = useAuth<User>()
  const path = usePathname()
  const last = useRef(user?.id)
  useEffect(() => {
    if (user) last.current = user.id
    if (path === '/admin/logout' && last.current) forgetTyping(last.current)
  }, [path, user])
  return children
}
