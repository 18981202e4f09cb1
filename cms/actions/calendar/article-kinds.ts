import type { TextKind } from '../../domain/editorial/text-kinds'

/** The kinds of texts that carry a day of publication; books and their chapters stand apart from time. */
export const articleKinds = [
  'case-studies',
  'works',
  'teacher-stories',
  'column-posts',
] as const satisfies readonly TextKind[]
