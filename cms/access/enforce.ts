import type {
  Access,
  CollectionConfig,
  Field,
  FieldAccess,
  GlobalConfig,
  PayloadRequest,
  Where,
} from 'payload'
import { columns } from './columns'
import {
  type ActionName,
  actionPolicy,
  type CollectionName,
  type GlobalName,
  globalPolicy,
  type ImportName,
  importPolicy,
  type OriginalName,
  originalPolicy,
  policy,
} from './policy'
import { type Actor, actorOf, type Role } from './roles'

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const

/** The table's rows for a collection as Payload access functions; an absent cell refuses. */
export function accessFor(slug: CollectionName): NonNullable<CollectionConfig['access']> {
  const gate =
    (operation: (typeof operations)[number]): Access =>
    ({ req }) => {
      const actor = actorOf(req)
      return policy[slug][operation][actor.role]?.(actor) ?? false
    }
  return Object.fromEntries(operations.map((operation) => [operation, gate(operation)]))
}

/** The same for a global. */
export function globalAccessFor(slug: GlobalName): NonNullable<GlobalConfig['access']> {
  const gate =
    (operation: 'read' | 'update' | 'readVersions'): Access =>
    ({ req }) => {
      const actor = actorOf(req)
      return globalPolicy[slug][operation][actor.role]?.(actor) ?? false
    }
  return { read: gate('read'), update: gate('update'), readVersions: gate('readVersions') }
}

/** Whether the table lets this actor start this action. */
export function mayAct(actor: Actor, action: ActionName): boolean {
  return actionPolicy[action][actor.role]?.(actor) ?? false
}

/** Whether the table lets this actor read in this kind of sheet. */
export function mayImport(actor: Actor, name: ImportName): boolean {
  return importPolicy[name][actor.role]?.(actor) ?? false
}

/** The files of which the table lets this actor fetch the original: all, none, or those that match. */
export function originalsFor(actor: Actor, slug: OriginalName): boolean | Where {
  return originalPolicy[slug][actor.role]?.(actor) ?? false
}

/** Whether the table lets this actor make a document of a collection. */
export function mayMake(actor: Actor, slug: CollectionName): boolean {
  return policy[slug].create[actor.role]?.(actor) ?? false
}

/** For `admin.hidden`: a collection is in the navigation of those who work in it, not of all who may read it. */
export function hiddenUnlessFor(...roles: Role[]) {
  return ({ user }: { user: unknown }): boolean =>
    !roles.includes(actorOf({ user } as Pick<PayloadRequest, 'user'>).role)
}

/**
 * Puts the column table's rules on a collection's fields; those in a group are named by both, as in `notice.endsOn`. Of the
 * document behind a form Payload tells the id alone.
 * @throws when the table names a field that the collection has not, so that no rule is lost to a renaming.
 */
export function guardColumns(slug: CollectionName, fields: Field[]): Field[] {
  const rules = columns[slug] ?? {}
  const waiting = new Set(Object.keys(rules))
  const guardAt =
    (within: string) =>
    (field: Field): Field => {
      if (field.type === 'tabs') {
        const tabs = field.tabs.map((tab) =>
          'name' in tab ? tab : { ...tab, fields: tab.fields.map(guardAt(within)) },
        )
        return { ...field, tabs }
      }
      const name = 'name' in field && field.name ? `${within}${field.name}` : undefined
      if ('fields' in field && (!name || field.type === 'group')) {
        return ruled(name, {
          ...field,
          fields: field.fields.map(guardAt(name ? `${name}.` : within)),
        } as Field)
      }
      return ruled(name, field)
    }
  const ruled = (name: string | undefined, field: Field): Field => {
    const rule = name ? rules[name] : undefined
    if (!name || !rule) return field
    waiting.delete(name)
    const { read, write } = rule
    const reading: FieldAccess | undefined =
      read && (({ doc, id, req }) => read(actorOf(req), doc ?? (id === undefined ? undefined : { id })))
    const writing: FieldAccess | undefined = write && (({ req }) => write.includes(actorOf(req).role))
    const access = { ...(reading && { read: reading }), ...(writing && { create: writing, update: writing }) }
    return { ...field, access } as Field
  }
  const guarded = fields.map(guardAt(''))
  if (waiting.size > 0)
    throw new Error(`columns.ts names unknown fields of ${slug}: ${[...waiting].join(', ')}`)
  return guarded
}
