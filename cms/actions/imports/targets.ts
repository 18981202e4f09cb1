import type { TableName } from '../../domain/import/table'
import { accountTargets } from './accounts-target'
import { holidaysTarget } from './holidays-target'
import { quotasTarget } from './quotas-target'
import { schoolsTarget } from './schools-target'
import type { Target } from './target'

/** What each sheet is written to. */
export const targets: Record<TableName, Target> = {
  schools: schoolsTarget,
  ...accountTargets,
  quotas: quotasTarget,
  holidays: holidaysTarget,
}
