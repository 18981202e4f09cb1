import { adjustmentRule } from '../../domain/adjustments'
import { sheetStatusLabels } from '../../domain/sheet'
import type { MarkedSheet, MarkedWork, MarksBook } from '../../office/marks-workbook'
import type { ScoreSheet } from '../../payload-types'
import type { BoardSheet } from './board-sheets'
import { judgeLabels } from './judge-labels'
import type { Board } from './open-board'

type Rest = Pick<MarksBook, 'organizer' | 'made' | 'demo'>

/** 评分明细: every judge's mark in one table; `written` are the sheets with their comments, by id. */
export function marksBook(
  board: Board,
  written: ReadonlyMap<string, ScoreSheet>,
  names: boolean,
  rest: Rest,
): MarksBook {
  const label = judgeLabels(board, names)
  return {
    ...rest,
    campaign: board.title,
    criteria: board.rubric.criteria.map(({ label, points }) => ({ label, points })),
    works: board.works.map((work) => ({
      ...workRow(work),
      sheets: work.sheets.map((sheet) => sheetRow(board, sheet, written.get(sheet.id), label)),
    })),
    judges: board.judges.map(({ assigned, id, marking, panel, recused, school, submitted }) => ({
      judge: label(id),
      unit: names ? (school ?? '') : '',
      panel: panel ?? '',
      assigned,
      submitted,
      recused,
      mean: marking && String(marking.mean),
      deviation: marking && String(marking.deviation),
    })),
    policy: board.decisions?.rules ?? [],
    notes: ['“去极值平均、中位数、标准分”只供对照，名次和奖项以“最终得分”为准。'],
  }
}

function workRow({ figures, ...work }: Board['works'][number]): Omit<MarkedWork, 'sheets'> {
  return {
    workCode: work.workCode,
    title: work.title,
    category: work.category,
    division: work.division ?? '',
    school: work.school,
    mean: figures?.mean ?? null,
    trimmed: figures?.trimmed ?? null,
    median: figures?.median ?? null,
    standard: figures?.standard ?? null,
    range: figures?.range ?? null,
    score: work.score,
    rank: work.rank === null ? '' : String(work.rank),
    award: work.award ?? '',
  }
}

function sheetRow(
  { rounds, rubric }: Board,
  sheet: BoardSheet,
  written: ScoreSheet | undefined,
  label: (judge: string) => string,
): MarkedSheet {
  return {
    round: rounds.list[sheet.round - 1]?.label ?? '',
    seat: sheet.seat,
    judge: label(sheet.judge),
    status: sheetStatusLabels[sheet.status],
    marks: sheet.points ?? rubric.criteria.map(() => null),
    adjustments: sheet.adjustments
      .map((adjustment) => {
        const { kind, label } = adjustmentRule(rubric, adjustment.key)
        return `${label} ${kind === 'bonus' ? '＋' : '－'}${adjustment.points}`
      })
      .join('；'),
    total: sheet.total,
    submittedAt: written?.submittedAt ?? null,
    enteredBy: sheet.keyedIn ? '工作人员代录' : null,
    comment: written?.comment ?? null,
  }
}
