'use client'

import { useFormFields } from '@payloadcms/ui'
import { sumAgainst } from '../../domain/sum-against'
import { numbersAt } from './numbers-at'
import './campaign.css'

/** What the percentages of the tiers come to together while they are typed, or how many awards of a fixed count. */
export function AwardSum() {
  const ratios = useFormFields(([fields]) => tiersBy(fields, 'ratio').join(' '))
  const counts = useFormFields(([fields]) => tiersBy(fields, 'count').join(' '))
  const percent = sumAgainst(numbersIn(ratios), 100)
  const places = sumAgainst(numbersIn(counts), 0).total
  const said = [
    ...(ratios ? [`按比例的奖项合计 ${percent.total}%`] : []),
    ...(counts ? [`按数量的奖项合计 ${places} 个`] : []),
  ]
  const over = percent.difference === 'over'
  if (said.length === 0) return null
  return (
    <p className="qf-sum" data-right={!over} role="status">
      {said.join('，')}
      {over ? `，超过 100%，请调低 ${percent.by}% 后再保存。` : '。'}
    </p>
  )
}

const numbersIn = (text: string) => (text === '' ? [] : text.split(' ').map(Number))

type Fields = Parameters<typeof numbersAt>[0]

const tiersBy = (fields: Fields, mode: string) =>
  numbersAt(fields, 'awards.tiers', 'value', (row) => fields[`${row}.mode`]?.value === mode)
