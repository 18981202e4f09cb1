import { ownSheets, type Work } from './board-counts'

/** What works can be sorted by: `value` is compared, works without one come last. */
export type SortKey =
  | 'rank'
  | 'code'
  | 'score'
  | 'mean'
  | 'trimmed'
  | 'median'
  | 'standard'
  | 'level'
  | 'range'
  | 'marks'

type SortColumn = {
  label: string
  /** What the heading says on being pointed at. */
  hint?: string
  value: (work: Work) => number | string | null
  /** Whether the largest comes first. */
  falling: boolean
}

const number = (shown: string | null | undefined): number | null => (shown ? Number(shown) : null)

export const sortColumns: Record<SortKey, SortColumn> = {
  rank: { label: '名次', value: ({ rank }) => rank, falling: false },
  code: { label: '作品编号', value: ({ workCode }) => workCode, falling: false },
  score: {
    label: '得分',
    hint: '按本次征集的计分办法，名次和奖项以此为准',
    value: ({ score }) => number(score),
    falling: true,
  },
  mean: {
    label: '平均',
    hint: '全部总分的平均分',
    value: ({ figures }) => number(figures?.mean),
    falling: true,
  },
  trimmed: {
    label: '去极值',
    hint: '去掉最高分和最低分后的平均分；份数不足时没有',
    value: ({ figures }) => number(figures?.trimmed),
    falling: true,
  },
  median: {
    label: '中位',
    hint: '总分的中位数',
    value: ({ figures }) => number(figures?.median),
    falling: true,
  },
  standard: {
    label: '标准分',
    hint: '按各评委的平均分和标准差折算后的平均分',
    value: ({ figures }) => number(figures?.standard),
    falling: true,
  },
  level: {
    label: '去宽严',
    hint: '加和模型估计的水平：如果由全体评委来评，平均会得多少分',
    value: ({ figures }) => number(figures?.level),
    falling: true,
  },
  range: {
    label: '极差',
    hint: '最高总分减最低总分',
    value: ({ figures }) => number(figures?.range),
    falling: true,
  },
  marks: { label: '需要关注', value: ({ marks }) => marks.length, falling: true },
}

/** The columns of figures beside the official score. */
export const figureKeys = ['mean', 'trimmed', 'median', 'standard', 'level', 'range'] as const

export type Sorting = { key: SortKey; reversed: boolean }

/** Sorts works; equal ones stay in the order of their places. */
export function sorted(works: readonly Work[], { key, reversed }: Sorting): Work[] {
  const { falling, value } = sortColumns[key]
  const sign = falling === reversed ? 1 : -1
  return works.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return a < b ? -sign : a > b ? sign : 0
  })
}

export type WorkFilter = { status: string; group: string; text: string }

export const everyWork: WorkFilter = { status: 'all', group: '', text: '' }

const unfinished = (work: Work): boolean => {
  const sheets = ownSheets(work)
  return sheets.length === 0 || sheets.some(({ status }) => status === 'assigned' || status === 'started')
}

/** The filters that apply to these works, with what passes each. */
export function statusFilters(
  works: readonly Work[],
): { value: string; label: string; passes: (work: Work) => boolean }[] {
  const awards = [...new Set(works.flatMap(({ award }) => award ?? []))]
  const offered = [
    { value: 'marks', label: '需要关注', passes: ({ marks }: Work) => marks.length > 0 },
    { value: 'tied', label: '并列', passes: ({ tied }: Work) => tied },
    { value: 're-review', label: '待复议', passes: ({ needsReReview }: Work) => needsReReview },
    { value: 'changed', label: '人工调整', passes: ({ reason }: Work) => reason !== null },
    { value: 'unfinished', label: '未评完', passes: unfinished },
    ...awards.map((name) => ({
      value: `award-${name}`,
      label: name,
      passes: ({ award }: Work) => award === name,
    })),
    { value: 'none', label: '未获奖', passes: ({ award }: Work) => award === null },
  ]
  const useful = offered.filter(({ passes }) => works.some(passes))
  return [{ value: 'all', label: '全部', passes: () => true }, ...useful]
}

/** The works that pass the filter: its status, its group, and a part of code, title or school. */
export function filtered(works: readonly Work[], { group, status, text }: WorkFilter): Work[] {
  const passes = statusFilters(works).find(({ value }) => value === status)?.passes ?? (() => true)
  const wanted = text.trim().toLowerCase()
  const says = ({ school, title, workCode }: Work) =>
    [workCode, title, school].some((part) => part.toLowerCase().includes(wanted))
  return works.filter((work) => passes(work) && (!group || work.group === group) && (!wanted || says(work)))
}
