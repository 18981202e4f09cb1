import { boardMarks } from '../../domain/board-marks'
import { markLabels, markSentence } from '../../domain/mark-sentence'
import { type RankedEntry, type RankedGroup, rankedGroups } from '../../domain/standings'
import { type Contest, decisionsOf } from './standings'

/** What a person should look at, as the board shows it. */
export type ShownMark = { kind: keyof typeof markLabels; label: string; text: string }

/** The groups that compete for awards, ranked, each entry with the sheets of its round. */
export const contestGroups = (
  { campaign, changes, received }: Contest,
  entries: readonly RankedEntry[],
): RankedGroup[] => rankedGroups(entries, campaign, decisionsOf(changes), received)

/**
 * The marks of every entry, by its id; `seatOf` gives the letter of a judge on an entry, `none` is how an entry below
 * the last tier is called.
 */
export function shownMarks(
  { campaign, changes }: Contest,
  groups: readonly RankedGroup[],
  seatOf: (entry: string, judge: string) => string,
  none: string,
): Map<string, ShownMark[]> {
  const { reviewOrder } = decisionsOf(changes)
  const { rangeTrigger } = campaign.review
  const marks = boardMarks(groups, campaign, { handOrder: reviewOrder, rangeTrigger })
  const shown = [...marks].map(([entry, own]): [string, ShownMark[]] => [
    entry,
    own.map((mark) => ({
      kind: mark.kind,
      label: markLabels[mark.kind],
      text: markSentence(mark, (judge) => seatOf(entry, judge), none),
    })),
  ])
  return new Map(shown)
}
