import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { CaseStudy, Entry } from '../../payload-types'

/** The words of an entry or case study, as they are counted and compared. */
export const plainTextOf = ({ body }: Pick<Entry | CaseStudy, 'body'>): string =>
  body ? convertLexicalToPlaintext({ data: body as NonNullable<Entry['body']> }).trim() : ''
