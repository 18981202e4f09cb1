'use client'

import type { PaginatedDocs } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { School } from '../../payload-types'
import { failureOf, read } from '../desk/call'

type Listed = Pick<School, 'id' | 'name'>

const most = 100

const addressOf = (part: string) =>
  `/api/schools?depth=0&limit=${most}&sort=order&select[name]=true&where[name][contains]=${encodeURIComponent(part)}`

/** One school of all, by a list that typing part of its name makes shorter. */
export function SchoolChoice({ value, onChange }: { value: string; onChange: (school: string) => void }) {
  const [part, setPart] = useState('')
  const [schools, setSchools] = useState<Listed[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const id = useId()
  useEffect(() => {
    let here = true
    const show = async () => {
      try {
        const { docs } = await read<PaginatedDocs<Listed>>(addressOf(part.trim()))
        if (here) setSchools(docs)
      } catch (error) {
        if (here) setFailure(failureOf(error).message)
      }
    }
    const timer = setTimeout(() => void show(), 200)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [part])
  return (
    <div className="qf-field">
      <label htmlFor={`${id}-part`}>学校名称（输入几个字查找）</label>
      <input id={`${id}-part`} type="search" value={part} onChange={(event) => setPart(event.target.value)} />
      <label htmlFor={id}>学校</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">请选择{schools.length === most ? `（只列出前 ${most} 所）` : ''}</option>
        {schools.map((school) => (
          <option key={school.id} value={school.id}>
            {school.name}
          </option>
        ))}
      </select>
      <p className="qf-wrong" role="alert">
        {failure}
      </p>
    </div>
  )
}
