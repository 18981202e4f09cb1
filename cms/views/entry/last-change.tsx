import { beijingTime } from '../../domain/beijing-time'
import type { Entry } from '../../payload-types'

/** Who at the school saved last: several accounts take turns at an entry. */
export function LastChange({ entry: { changedAt, changedBy } }: { entry: Partial<Entry> }) {
  if (!changedBy || !changedAt) return null
  return (
    <p className="qf-hint">
      {changedBy} {beijingTime(Date.parse(changedAt))} 最后保存；本校其他账号也可以接着改。
    </p>
  )
}
