import type { Document } from '@xmldom/xmldom'
import { cleanMarkup, removeUnusedNotes } from './clean-docx-markup'
import { type CleanPart, packCleaned } from './clean-docx-package'
import { cleanDocxPicture } from './clean-docx-pictures'
import { keptRelations, noteLeftOut } from './clean-docx-relations'
import { cleanSettings } from './clean-docx-settings'
import { type Body, bodyOf } from './docx-body'
import { type Package, parsePart, unpackDocx, writePart } from './docx-parts'
import { relationsOf } from './docx-relations'

/**
 * Takes a Word document and returns it as a new one that holds the page and nothing else, with what was left out
 * in the words of people: properties, comments, tracked changes (accepted), metadata of pictures, embedded files,
 * links outward, names of parts. Headers and footers stay, as part of the page. The same bytes give the same bytes.
 * Throws Refusal as {@link unpackDocx}, and `invalid` when it is no Word document.
 */
export async function cleanDocx(bytes: Uint8Array): Promise<{ bytes: Uint8Array; removed: string[] }> {
  const parts = await unpackDocx(bytes)
  const removed = new Set<string>()
  const body = bodyOf(parts)
  for (const relation of relationsOf(parts, '')) {
    if (relation.kind !== 'officeDocument') noteLeftOut(relation, removed)
  }
  const cleaned = await cleanParts(parts, body, removed)
  return { bytes: await packCleaned(cleaned, body.relationType), removed: [...removed].sort() }
}

/** All parts that can be reached from the body, it first. */
async function cleanParts(parts: Package, body: Body, removed: Set<string>): Promise<CleanPart[]> {
  const found = new Map<string, CleanPart>()
  const queue = [{ part: body.part, kind: 'document' }]
  for (const { part, kind } of queue) {
    if (found.has(part)) continue
    const cleaned = await cleanPart(part, kind, parts, body.document, removed)
    found.set(part, cleaned)
    queue.push(...cleaned.relations.map((relation) => ({ part: relation.target, kind: relation.kind })))
  }
  return [...found.values()]
}

async function cleanPart(
  part: string,
  kind: string,
  parts: Package,
  body: Document,
  removed: Set<string>,
): Promise<CleanPart> {
  const bytes = parts.get(part) ?? new Uint8Array()
  if (kind === 'font') return { part, kind, extension: '.odttf', bytes, relations: [] }
  if (kind === 'image') {
    const picture = await cleanDocxPicture(part, bytes, removed)
    return { part, kind, relations: [], ...picture }
  }
  const document = kind === 'document' ? body : parsePart(bytes)
  if (kind === 'settings') cleanSettings(document, removed)
  if (kind === 'footnotes') removeUnusedNotes(document, body, 'footnote')
  if (kind === 'endnotes') removeUnusedNotes(document, body, 'endnote')
  cleanMarkup(document, removed)
  const relations = keptRelations(document, relationsOf(parts, part), parts, removed)
  return { part, kind, extension: '.xml', bytes: writePart(document), relations }
}
