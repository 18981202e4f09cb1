import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isAnnounced } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { chartsWorkbook } from '../../office/charts-workbook'
import { marksWorkbook } from '../../office/marks-workbook'
import { resultsWorkbook } from '../../office/results-workbook'
import { scoreSummaryPdf } from '../../office/score-summary-pdf'
import { action, type Call } from '../action'
import { resultsOf, sheetsOf } from '../contest-records'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { proofOf } from '../proof/publish-proof'
import { entryNames } from '../results/entry-names'
import { chartsBook } from './charts-book'
import { marksBook } from './marks-book'
import { type Board, openBoard } from './open-board'
import { type Registered, resultsBook } from './results-book'
import { scoreSummary } from './score-summary'

type Input = { campaign: string; names: boolean; group: string | undefined }

/** What every file is made from. */
type Making = { call: Call; board: Board; input: Input; organizer: string; demo: boolean }

const files = {
  'marks.xlsx': { name: '评分明细', plain: 'marks', kind: 'xlsx', make: marks },
  'results.xlsx': { name: '评选结果', plain: 'results', kind: 'xlsx', make: results },
  'charts.xlsx': { name: '评分统计', plain: 'charts', kind: 'xlsx', make: charts },
  'score-summary.pdf': { name: '评分汇总表', plain: 'score-summary', kind: 'pdf', make: summary },
} as const

const fileNames = Object.keys(files) as [keyof typeof files, ...(keyof typeof files)[]]

/** The tables of the board as files to keep, print and sign. Judges are letters and numbers unless names are asked for. */
export const openBoardFile = action({
  name: 'open-board-file',
  method: 'get',
  input: z.strictObject({
    campaign: z.string().min(1),
    file: z.enum(fileNames),
    names: z.literal('1').optional(),
    group: z.string().max(40).optional(),
  }),
  run: async (call, { file, ...input }) => {
    const board = await openBoard.run(call, { campaign: input.campaign, round: 'all' })
    if (board.works.length === 0) {
      throw new Refusal('not-found', '还没有通过形式审查的作品，没有可以导出的内容。')
    }
    const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
    const { demo } = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const { make, name, ...named } = files[file]
    const asked = { campaign: board.id, group: input.group, names: input.names === '1' }
    const bytes = await make({ call, board, input: asked, organizer: owner ?? '', demo: demo ?? false })
    return fileResponse(bytes, { ...named, name: `${name}-${board.title}` })
  },
})

const stamped = ({ call, demo, organizer }: Making) => ({ organizer, demo, made: call.now.toISOString() })

async function marks(making: Making): Promise<Uint8Array> {
  const { board, call, input } = making
  const written = new Map((await sheetsOf(call, board.id)).map((sheet) => [sheet.id, sheet]))
  return marksWorkbook(marksBook(board, written, input.names, stamped(making)))
}

async function results(making: Making): Promise<Uint8Array> {
  const { board, call } = making
  return resultsWorkbook(resultsBook(board, await registered(call, board), stamped(making)))
}

async function charts(making: Making): Promise<Uint8Array> {
  return chartsWorkbook(chartsBook(making.board, making.input.names, stamped(making)))
}

async function summary(making: Making): Promise<Uint8Array> {
  const { board, call, demo, input, organizer } = making
  const campaign = await documentFor(call, 'campaigns', board.id, '个征集活动')
  const { chainHead, links } = await proofOf(call, campaign)
  const { bytes } = await scoreSummaryPdf(
    scoreSummary(board, input, {
      organizer,
      demo,
      digest: links ? chainHead : null,
      printedAt: call.now.toISOString(),
    }),
  )
  return bytes
}

/** Names and honours as the announcement has frozen them and the schools confirmed them; before, as they stand. */
async function registered(call: Call, { decisions, id, phase }: Board): Promise<Registered> {
  const { docs } = await call.req.payload.find({
    collection: 'districts',
    depth: 0,
    pagination: false,
    req: call.req,
  })
  const districts = new Map(docs.map((district) => [district.id, district.name]))
  if (!isAnnounced(phase)) {
    const people = new Map((await entryNames(call, id)).map((entry) => [entry.id, entry]))
    return { people, districts, tutored: decisions?.tutors.awards ?? [] }
  }
  const results = (await resultsOf(call, id)).map((result) => ({
    ...result,
    entry: idOf(result.entry) ?? '',
  }))
  const honoured = results.filter(({ tutorAward }) => tutorAward)
  return {
    people: new Map(results.map((result) => [result.entry, result])),
    districts,
    tutored: honoured.flatMap(({ entry, tutors }) =>
      (tutors ?? []).map(({ name }) => ({ entry, tutor: name })),
    ),
  }
}
