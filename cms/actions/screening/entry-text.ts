import { bodyWords } from '../../domain/outline/body-characters'
import type { CaseStudy, Entry } from '../../payload-types'

/** The words of an entry or case study, as they are counted and compared. */
export const plainTextOf = ({ body }: Pick<Entry | CaseStudy, 'body'>): string => bodyWords(body)
