import type { ChartsBook, ChartTable } from '../../office/charts-workbook'
import { judgeLabels } from './judge-labels'
import type { Board } from './open-board'

type Rest = Pick<ChartsBook, 'organizer' | 'made' | 'demo'>

/** The charts of the board as the tables they are drawn from. */
export const chartsBook = (board: Board, names: boolean, rest: Rest): ChartsBook => ({
  ...rest,
  charts: [totals(board), judges(board, names), ranges(board)],
})

function totals({ title, totals }: Board): ChartTable {
  return {
    name: '总分分布',
    title: `${title}总分分布`,
    notes: ['每份有效评分表的总分落在哪一段；每段含下限，不含上限，最后一段含满分。'],
    columns: [
      { label: '从', kind: 'number' },
      { label: '到', kind: 'number' },
      { label: '评分表', kind: 'number' },
    ],
    rows: totals.map(({ count, from, to }) => [from, to, count]),
  }
}

function judges(board: Board, names: boolean): ChartTable {
  const label = judgeLabels(board, names)
  return {
    name: '评委宽严',
    title: `${board.title}评委宽严与离散`,
    notes: [
      '宽严按“总分＝作品水平－评委严格程度”的加和模型估计：正数偏严，负数偏宽，单位为分，只供对照，不影响得分。',
      '不同连通组的评委没有共同评过的作品，宽严不能相互比较。',
      board.agreement.sentence,
    ],
    columns: [
      { label: '评委' },
      { label: '评分表', kind: 'number' },
      { label: '平均给分', kind: 'number' },
      { label: '标准差', kind: 'number' },
      { label: '偏严', kind: 'number' },
      { label: '与同件其他评委平均相差', kind: 'number' },
      { label: '连通组', kind: 'number' },
    ],
    rows: board.judges.flatMap(({ id, marking, submitted }) =>
      marking
        ? [
            [
              label(id),
              submitted,
              marking.mean,
              marking.deviation,
              marking.severity,
              marking.distance,
              marking.part + 1,
            ],
          ]
        : [],
    ),
  }
}

function ranges({ title, works }: Board): ChartTable {
  return {
    name: '作品分差',
    title: `${title}作品分差`,
    notes: ['分差是一件作品所得总分的最高分减最低分；“去宽严后”是加和模型估计的水平，只供对照。'],
    columns: [
      { label: '作品编号' },
      { label: '作品名称' },
      { label: '得分', kind: 'number' },
      { label: '去宽严后', kind: 'number' },
      { label: '分差', kind: 'number' },
      { label: '需要关注' },
    ],
    rows: works.map(({ figures, marks, score, title, workCode }) => [
      workCode,
      title,
      score,
      figures?.level,
      figures?.range,
      marks.map(({ text }) => text).join(' '),
    ]),
  }
}
