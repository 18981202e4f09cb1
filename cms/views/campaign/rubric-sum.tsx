'use client'

import { useFormFields } from '@payloadcms/ui'
import { sumAgainst } from '../../domain/sum-against'
import { numbersAt } from './numbers-at'
import './campaign.css'

/** The points of the criteria added up while they are typed, beside the scale that they have to reach. */
export function RubricSum() {
  const points = useFormFields(([fields]) => numbersAt(fields, 'rubric.criteria', 'points').join(' '))
  const scale = useFormFields(([fields]) => Number(fields['rubric.scale']?.value ?? Number.NaN))
  if (!Number.isFinite(scale)) return <p className="qf-sum">先填写满分，再分配各指标的分值。</p>
  const { by, difference, total } = sumAgainst(points === '' ? [] : points.split(' ').map(Number), scale)
  return (
    <p className="qf-sum" data-right={difference === 'none'} role="status">
      各指标合计 <b>{total}</b> 分，满分 {scale} 分{difference === 'none' && '，正好分完。'}
      {difference === 'short' && `，还差 ${by} 分，请补足后再保存。`}
      {difference === 'over' && `，多出 ${by} 分，请减少后再保存。`}
    </p>
  )
}
