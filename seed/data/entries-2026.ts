import { cityEntries } from './entries/city'
import { gangbeiEntries } from './entries/gangbei'
import { gangnanEntries } from './entries/gangnan'
import { guipingEntries } from './entries/guiping'
import { pingnanEntries } from './entries/pingnan'
import { qintangEntries } from './entries/qintang'
import type { EntrySeed } from './shapes'

/** No. 1–46 of the 2026 case-study campaign, in order. */
export const entries2026: EntrySeed[] = [
  ...cityEntries,
  ...gangbeiEntries,
  ...gangnanEntries,
  ...qintangEntries,
  ...guipingEntries,
  ...pingnanEntries,
]
