import { sheetStatusLabels } from '../../domain/sheet'
import type { ScoreSummary, ScoreSummaryRow } from '../../office/score-summary-pdf'
import { judgeLabels } from './judge-labels'
import type { Board } from './open-board'

type Rest = Pick<ScoreSummary, 'organizer' | 'printedAt' | 'demo' | 'digest'>

/** With more judges than this a column to each is too narrow, and the letters of seats stand over the totals. */
const mostNamed = 10

/** 评分汇总表 for signatures: the works of one award group, or of all; with names a column to each judge if they fit. */
export function scoreSummary(
  board: Board,
  { group, names }: { group: string | undefined; names: boolean },
  rest: Rest,
): ScoreSummary {
  const works = board.works.filter((work) => group === undefined || work.group === group)
  const label = judgeLabels(board, names)
  const judges = board.judges.filter(({ id }) =>
    works.some(({ sheets }) => sheets.some(({ judge }) => judge === id)),
  )
  const named = names && judges.length <= mostNamed
  const letters = new Set(works.flatMap((work) => ownSheets(work).map(({ seat }) => seat)))
  const seats = named ? judges.map(({ id }) => id) : [...letters].sort()
  return {
    ...rest,
    campaign: board.title,
    scope: group ?? '',
    policy: (board.decisions?.rules ?? []).join(''),
    seats: named ? seats.map(label) : seats,
    rows: works.map((work) => row(work, seats, named)),
    judges: judges.map(({ name }) => (names ? name : '')),
  }
}

type Work = Board['works'][number]

const ownSheets = ({ round, sheets }: Work) =>
  sheets.filter((sheet) => sheet.round === round && sheet.status !== 'void' && sheet.status !== 'recused')

function row(work: Work, seats: string[], named: boolean): ScoreSummaryRow {
  const sheets = ownSheets(work)
  return {
    workCode: work.workCode,
    title: work.title,
    totals: seats.map((seat) => {
      const sheet = sheets.find((one) => (named ? one.judge : one.seat) === seat)
      return sheet ? (sheet.total ?? sheetStatusLabels[sheet.status]) : null
    }),
    score: work.score ?? '',
    rank: work.rank === null ? '' : `${work.rank}${work.tied ? '（并列）' : ''}`,
    award: work.award ?? '',
  }
}
