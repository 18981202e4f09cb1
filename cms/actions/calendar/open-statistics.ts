import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import { tally } from '../../domain/calendar/tally'
import { action, type Call } from '../action'
import { type EditorsWork, editorsWork } from './editors-work'
import { publishedArticles } from './published-articles'

/** The month that is asked for, `2026-09` in Beijing time; the present one if not told. */
export const monthInput = z.strictObject({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份写成“年-月”，例如 2026-09。')
    .optional(),
})

/** 发稿统计: what was published in a month and in its year so far, by column, school and person. */
export const openStatistics = action({
  name: 'open-statistics',
  method: 'get',
  input: monthInput,
  run: async (call, input) => {
    const month = input.month ?? beijingDay(call.now).slice(0, 7)
    const articles = await publishedArticles(call, month)
    const total = tally(
      articles.map(({ day }) => ({ name: '合计', day })),
      month,
      ['合计'],
    )
    return {
      month,
      total: total[0] ?? { name: '合计', inMonth: 0, inYear: 0 },
      sections: tally(
        articles.map(({ day, section }) => ({ name: section, day })),
        month,
        await columnNames(call),
      ),
      schools: tally(
        articles.flatMap(({ day, school }) => (school ? [{ name: school, day }] : [])),
        month,
      ),
      people: peopleIn(await editorsWork(call, month.slice(0, 4)), month),
      articles: articles.filter(({ day }) => day.startsWith(month)),
    }
  },
})

export type Statistics = Awaited<ReturnType<typeof openStatistics.run>>

/** A person's texts written in a month and in its year, and the review steps passed and returned in that month. */
export type PersonCount = {
  name: string
  written: number
  writtenInYear: number
  passed: number
  returned: number
}

function peopleIn({ passed, returned, written }: EditorsWork, month: string): PersonCount[] {
  const names = [...new Set([...written, ...passed, ...returned].map(({ name }) => name))]
  const reviewed = new Map(tally(passed, month).map((row) => [row.name, row.inMonth]))
  const sentBack = new Map(tally(returned, month).map((row) => [row.name, row.inMonth]))
  return tally(written, month, names)
    .map(({ inMonth, inYear, name }) => ({
      name,
      written: inMonth,
      writtenInYear: inYear,
      passed: reviewed.get(name) ?? 0,
      returned: sentBack.get(name) ?? 0,
    }))
    .filter((row) => row.writtenInYear + row.passed + row.returned > 0)
}

async function columnNames({ req }: Call): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'columns',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ name }) => name)
}
