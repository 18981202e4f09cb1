'use client'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { User } from '../../payload-types'
import { FirstPasswordForm } from './first-password-form'
import './first-password.css'

/** Stands in the place of every page of the admin until a one-time password has been changed; the server refuses the rest. */
export function FirstPassword({ children }: { children: ReactNode }) {
  const { user } = useAuth<User>()
  return user?.oneTimePassword ? <FirstPasswordForm user={user} /> : children
}
