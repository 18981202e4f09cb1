import type { Document } from '@xmldom/xmldom'
import { Refusal } from '../domain/refusal'
import { isWord } from './docx-elements'
import { type Package, parsePart } from './docx-parts'
import { relationsOf } from './docx-relations'

/** The body of a Word document: its path, its markup, and the type of relation that leads to it. */
export type Body = { part: string; document: Document; relationType: string }

/** Finds and reads the body; throws Refusal `invalid` when the package is no Word document. */
export function bodyOf(parts: Package): Body {
  const relation = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')
  const bytes = parts.get(relation?.target ?? '')
  const document = bytes && parsePart(bytes)
  const root = document?.documentElement
  if (relation && document && root && isWord(root) && root.localName === 'document') {
    return { part: relation.target, document, relationType: relation.element.getAttribute('Type') ?? '' }
  }
  throw new Refusal('invalid', '这不是 Word 文档，请用原软件另存为 docx 后重新上传。', 'file')
}
