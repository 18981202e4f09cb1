import type { Board } from '../../actions/board/open-board'

export type Work = Board['works'][number]
export type Sheet = Work['sheets'][number]
type Status = Sheet['status']
type Counted = Pick<Board, 'works' | 'sheetsPerEntry'>

/** The sheets of a work in the round that it stands in. */
export const ownSheets = ({ round, sheets }: Pick<Work, 'round' | 'sheets'>): Sheet[] =>
  sheets.filter((sheet) => sheet.round === round)

const sheetsIn = (works: Work[], ...statuses: Status[]): number =>
  works.reduce(
    (sum, work) => sum + ownSheets(work).filter(({ status }) => statuses.includes(status)).length,
    0,
  )

/** Sheets that judges still have to hand in. */
export const openSheets = ({ works }: Counted): number => sheetsIn(works, 'assigned', 'started')

export const submittedSheets = ({ works }: Counted): number => sheetsIn(works, 'submitted')

/** Sheets that are yet to be given to judges, recusals and abstentions taken into account. */
export const missingSheets = ({ sheetsPerEntry, works }: Counted): number =>
  works.reduce((sum, work) => {
    const live = sheetsIn([work], 'assigned', 'started', 'submitted')
    return sum + Math.max(0, sheetsPerEntry - live)
  }, 0)
