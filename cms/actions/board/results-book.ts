import type { HonourRow, ResultRow, ResultsBook } from '../../office/results-workbook'
import type { EntryNames } from '../results/entry-names'
import type { Board } from './open-board'

type Rest = Pick<ResultsBook, 'organizer' | 'made' | 'demo'>

/** Who stands behind the works: the people of each, by the id of the entry, whose tutors are honoured, names of districts. */
export type Registered = {
  people: ReadonlyMap<string, Pick<EntryNames, 'authors' | 'tutors'>>
  tutored: readonly { entry: string; tutor: string }[]
  districts: ReadonlyMap<string, string>
}

/** 评选结果: all ranked works in order, then units and tutors honoured. */
export function resultsBook(board: Board, registered: Registered, rest: Rest): ResultsBook {
  const pending = board.announcedAt ? [] : ['拟定结果，公布之前还会变动，不得外传。']
  return {
    ...rest,
    campaign: board.title,
    results: board.works.map((work) => resultRow(board, work, registered)),
    honours: [...organizerRows(board), ...tutorRows(board, registered)],
    notes: [...pending, ...(board.decisions?.rules ?? [])],
  }
}

type Work = Board['works'][number]

function resultRow({ policy }: Board, work: Work, { districts, people }: Registered): ResultRow {
  const { authors, tutors } = people.get(work.id) ?? {}
  const names = (list: EntryNames['authors']) => (list ?? []).map(({ name }) => name)
  return {
    rank: work.rank === null ? '' : String(work.rank),
    award: work.award ?? '',
    workCode: work.workCode,
    title: work.title,
    category: work.category,
    division: work.division ?? '',
    district: districts.get(work.district) ?? '',
    school: work.school,
    authors: names(authors),
    tutors: names(tutors),
    score: work.score ?? '',
    note: [work.tied && '并列', untrimmed(policy, work), work.reason, work.revision]
      .filter(Boolean)
      .join('；'),
  }
}

/** What a score says that leaves out no extremes for want of sheets, as the policy would have it (domain.md §3.9). */
const untrimmed = ({ method, trimFrom }: Board['policy'], work: Work): string =>
  method === 'trimmed-mean' && work.method === 'mean' ? `评分表不足 ${trimFrom} 份，取平均分` : ''

const organizerRows = ({ decisions }: Board): HonourRow[] =>
  (decisions?.organizers ?? []).map(({ name, reason, unitName }) => ({
    award: name,
    unit: unitName,
    name: '',
    reason,
  }))

function tutorRows({ decisions, works }: Board, { tutored }: Registered): HonourRow[] {
  const byId = new Map(works.map((work) => [work.id, work]))
  return tutored.map(({ entry, tutor }) => {
    const work = byId.get(entry)
    return {
      award: decisions?.tutors.name ?? '',
      unit: work?.school ?? '',
      name: tutor,
      reason: `指导《${work?.title ?? ''}》获${work?.award ?? ''}`,
    }
  })
}
