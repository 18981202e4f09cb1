import type { Board } from '../../actions/board/open-board'
import { explainScore, type SeatedSheet } from '../../domain/explain-score'
import { totalOf } from '../../domain/scoring'
import { commonScale } from '../../domain/standard-score'
import { ownSheets, type Sheet, type Work } from './board-counts'

/** How the score of a work comes about, a sentence a step; empty while it has none. */
export function explainedWork(board: Pick<Board, 'works' | 'policy' | 'rubric'>, work: Work): string[] {
  const sheets = ownSheets(work).filter(({ points }) => points !== null)
  if (sheets.length === 0) return []
  const scale = board.policy.method === 'standard-score' ? scaleOf(board, work.round) : null
  const seated = sheets.map(
    (sheet): SeatedSheet => ({
      seat: sheet.seat,
      marks: marksOf(board.rubric, sheet),
      adjustments: sheet.adjustments,
      scale: scale && { judge: scale.ofJudge(sheet.judge), all: scale.all },
    }),
  )
  return explainScore(seated, board.policy, board.rubric).sentences
}

const marksOf = ({ criteria }: Board['rubric'], { points }: Sheet) =>
  criteria.map(({ key }, index) => ({ criterion: key, points: points?.[index] ?? 0 }))

/** The scale of all sheets of a round. */
function scaleOf({ rubric, works }: Pick<Board, 'works' | 'rubric'>, round: number) {
  return commonScale(
    works.map(({ id, sheets }) => ({
      id,
      sheets: sheets
        .filter((sheet) => sheet.round === round && sheet.points)
        .map((sheet) => ({
          judge: sheet.judge,
          total: totalOf(marksOf(rubric, sheet), sheet.adjustments, rubric),
        })),
    })),
  )
}
