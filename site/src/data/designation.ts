import type { School } from '@cms/payload-types'
import { dayOf, type Moment } from './moment'
import { levelWord } from './words'

type Title = NonNullable<School['designations']>[number]

/** A title of a demonstration school, with what became of it in words. */
export type Designation = {
  title: string
  batch: string | null
  year: { label: string; value: number }
  status: string
  /** The school bears it today, or is a candidate for it. */
  held: boolean
  validUntil: Moment | null
}

const wordings: Record<Title['status'], { name: string; status: string; year: string; held: boolean }> = {
  cultivating: { name: '示范培育对象', status: '培育中，尚未命名', year: '列入年份', held: true },
  designated: { name: '示范校', status: '已命名', year: '命名年份', held: true },
  're-recognised': { name: '示范校', status: '复核通过，称号保留', year: '命名年份', held: true },
  withdrawn: { name: '示范校', status: '称号已撤销', year: '命名年份', held: false },
}

/** The titles of a school, newest first, those it no longer bears last. */
export function designationsOf({ designations }: Pick<School, 'designations'>): Designation[] {
  return (designations ?? [])
    .map((title) => {
      const { name, status, year, held } = wordings[title.status]
      return {
        title: levelWord(title) + name,
        batch: title.batch ?? null,
        year: { label: year, value: title.year },
        status,
        held,
        validUntil: held && title.validUntil ? dayOf(title.validUntil) : null,
      }
    })
    .toSorted((a, b) => Number(b.held) - Number(a.held) || b.year.value - a.year.value)
}
