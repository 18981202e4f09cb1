import { hash } from 'node:crypto'
import { carried } from './carried'

type Told = () => readonly unknown[]

/** The versions of things, and of those nobody has asked for, what they are made of. */
const versions = carried<string | Told>()

/** Says what version a thing that will not change is, or what it is made of: another of the same says the same. */
export function setVersion(thing: object, version: string | Told): void {
  if (!versions.of(thing)) versions.give(thing, version)
}

/**
 * The same for things that say the same: of a list its members', of a thing by what it is made of where that is known,
 * otherwise by all that it says.
 */
export function versionOf(thing: unknown): string {
  if (Array.isArray(thing)) return thing.map(versionOf).join(' ')
  if (typeof thing !== 'object' || thing === null) return JSON.stringify(thing) ?? ''
  const known = versions.of(thing)
  if (typeof known === 'string') return known
  const version = digest(known ? known().map(versionOf).join('\n') : JSON.stringify(thing))
  versions.give(thing, version)
  return version
}

export const digest = (text: string): string => hash('sha256', text, 'base64url')
