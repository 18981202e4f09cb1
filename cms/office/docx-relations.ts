import path from 'node:path'
import type { Element } from '@xmldom/xmldom'
import { elementsIn } from './docx-elements'
import { type Package, parsePart } from './docx-parts'

/** A relation of a part of a Word document: `kind` is the last word of its type, such as `image`. */
export type Relation = { id: string; kind: string; target: string; external: boolean; element: Element }

/** Where the relations of a part are kept: `word/_rels/document.xml.rels`. */
export function relationsPath(part: string): string {
  return path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`)
}

/** The relations of a part, their targets as paths in the package; '' stands for the package itself. */
export function relationsOf(parts: Package, part: string): Relation[] {
  const bytes = parts.get(part ? relationsPath(part) : '_rels/.rels')
  if (!bytes) return []
  return elementsIn(parsePart(bytes))
    .filter(({ localName }) => localName === 'Relationship')
    .map((element) => {
      const external = element.getAttribute('TargetMode') === 'External'
      const target = element.getAttribute('Target') ?? ''
      return {
        id: element.getAttribute('Id') ?? '',
        kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : partNamed(parts, part, target),
        external,
        element,
      }
    })
}

/** Names of parts do not tell upper from lower case. */
function partNamed(parts: Package, from: string, target: string): string {
  const wanted = path.posix.resolve('/', path.posix.dirname(from), decoded(target)).slice(1)
  if (parts.has(wanted)) return wanted
  return [...parts.keys()].find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted
}

function decoded(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}
