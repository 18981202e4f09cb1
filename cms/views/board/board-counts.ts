import type { Board } from '../../actions/board/open-board'

type Work = Board['works'][number]
type Status = Work['sheets'][number]['status']

const sheetsIn = ({ works }: Pick<Board, 'works'>, ...statuses: Status[]): number =>
  works.reduce((sum, { sheets }) => sum + sheets.filter(({ status }) => statuses.includes(status)).length, 0)

/** Sheets that judges still have to hand in. */
export const openSheets = (board: Pick<Board, 'works'>): number => sheetsIn(board, 'assigned', 'started')

export const submittedSheets = (board: Pick<Board, 'works'>): number => sheetsIn(board, 'submitted')

/** Sheets that are yet to be given to judges, recusals taken into account. */
export const missingSheets = ({ works, sheetsPerEntry }: Pick<Board, 'works' | 'sheetsPerEntry'>): number =>
  works.reduce((sum, work) => {
    const live = sheetsIn({ works: [work] }, 'assigned', 'started', 'submitted')
    return sum + Math.max(0, sheetsPerEntry - live)
  }, 0)
