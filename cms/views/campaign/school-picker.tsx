'use client'

import type { PaginatedDocs } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { School } from '../../payload-types'
import { type CallFailure, failureOf, read } from '../desk/call'

export type PickedSchool = { id: string; name: string; place: string }

type SchoolPickerProps = { picked: PickedSchool | null; onPick: (school: PickedSchool | null) => void }

/** Finds a school by a part of its name; there may be hundreds. */
export function SchoolPicker({ picked, onPick }: SchoolPickerProps) {
  const [part, setPart] = useState('')
  const { failure, found } = useSchoolsLike(part)
  const field = useId()
  return (
    <div className="qf-field">
      <label htmlFor={field}>学校</label>
      <input
        id={field}
        type="search"
        placeholder="输入校名中的几个字"
        value={part}
        onChange={(event) => {
          setPart(event.target.value)
          onPick(null)
        }}
      />
      {failure && <p className="qf-wrong">{failure.message}</p>}
      {found?.length === 0 && <p className="qf-hint">没有校名含“{part.trim()}”的学校。</p>}
      {found && found.length > 0 && (
        <fieldset className="qf-picks" aria-label="选择学校">
          {found.map((school) => (
            <label key={school.id}>
              <input
                type="radio"
                name={field}
                checked={picked?.id === school.id}
                onChange={() => onPick(school)}
              />
              {school.name}
              <span className="qf-hint">{school.place}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** The first schools whose name contains this; null while nothing is asked. */
function useSchoolsLike(part: string) {
  const [found, setFound] = useState<PickedSchool[] | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  useEffect(() => {
    const wanted = part.trim()
    setFound(null)
    if (!wanted) return
    let current = true
    const query = new URLSearchParams({
      'where[name][contains]': wanted,
      depth: '1',
      limit: '6',
      sort: 'name',
    })
    const timer = setTimeout(() => {
      read<PaginatedDocs<School>>(`/api/schools?${query}&select[name]=true&select[district]=true`).then(
        ({ docs }) => current && setFound(docs.map(pickedFrom)),
        (error: unknown) => current && setFailure(failureOf(error)),
      )
    }, 250)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [part])
  return { found, failure }
}

const pickedFrom = ({ district, id, name }: School): PickedSchool => ({
  id,
  name,
  place: typeof district === 'object' ? district.name : '',
})
