'use client'

import { useConfig } from '@payloadcms/ui'

/** The Chinese name of a role, as the account form has it. */
export function useRoleLabel(): (role: string) => string {
  const { getEntityConfig } = useConfig()
  const field = getEntityConfig({ collectionSlug: 'users' })?.fields.find(
    (candidate) => 'name' in candidate && candidate.name === 'role',
  )
  const options = field?.type === 'select' ? field.options : []
  return (role) => {
    const option = options.find((candidate) => typeof candidate === 'object' && candidate.value === role)
    return typeof option === 'object' && typeof option.label === 'string' ? option.label : ''
  }
}
