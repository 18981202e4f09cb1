import type { OfficialAttachment, OfficialTable } from './official-attachment'

/** An awarded work as it is made public: title, unit and award, people only where the campaign shows them. */
export type AwardedWork = {
  title: string
  unit: string
  category?: string | null
  authors?: string[]
  tutors?: string[]
}

/** The works of one award, in the order they are to be listed. */
export type AwardGroup = { award: string; works: AwardedWork[] }

/** Units honoured with one award, such as 优秀组织奖. */
export type UnitGroup = { award: string; units: string[] }

/** The attachment with all awards: a table for each, without the columns that no work fills. */
export function awardList(title: string, groups: AwardGroup[], units: UnitGroup[]): OfficialAttachment {
  const filled = groups.filter(({ works }) => works.length > 0)
  const all = filled.flatMap(({ works }) => works)
  const tables = filled.map(({ award, works }): OfficialTable => {
    const columns = workColumns.filter(({ always, text }) => always || all.some((work) => text(work, 0)))
    return {
      heading: `${award}（${works.length}件）`,
      columns: columns.map(({ label, share, align }) => ({ label, share, align })),
      rows: works.map((work, index) => columns.map(({ text }) => text(work, index))),
    }
  })
  return { title, tables: [...tables, ...units.filter((group) => group.units.length > 0).map(unitTable)] }
}

/** The awards with their numbers, in words: 一等奖16件、二等奖32件. */
export const countAwards = (groups: AwardGroup[]): string =>
  groups
    .filter(({ works }) => works.length > 0)
    .map(({ award, works }) => `${award}${works.length}件`)
    .join('、')

type WorkColumn = {
  label: string
  share: number
  align: 'left' | 'center'
  always?: boolean
  text: (work: AwardedWork, index: number) => string
}

const workColumns: WorkColumn[] = [
  { label: '序号', share: 7, align: 'center', always: true, text: (_, index) => String(index + 1) },
  { label: '作品名称', share: 34, align: 'left', always: true, text: ({ title }) => title },
  { label: '单位', share: 24, align: 'left', always: true, text: ({ unit }) => unit },
  { label: '类别', share: 12, align: 'center', text: ({ category }) => category ?? '' },
  { label: '作者', share: 15, align: 'left', text: ({ authors }) => authors?.join('、') ?? '' },
  { label: '指导教师', share: 13, align: 'left', text: ({ tutors }) => tutors?.join('、') ?? '' },
]

const unitTable = ({ award, units }: UnitGroup): OfficialTable => ({
  heading: `${award}（${units.length}个）`,
  columns: [
    { label: '序号', share: 10, align: 'center' },
    { label: '单位', share: 90 },
  ],
  rows: units.map((unit, index) => [String(index + 1), unit]),
})
