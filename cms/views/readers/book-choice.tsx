'use client'

import type { PaginatedDocs } from 'payload'
import { useEffect, useId } from 'react'
import type { ReaderBook } from '../../payload-types'
import { useOpened } from '../desk/use-opened'

const address = '/api/reader-books?depth=0&limit=100&sort=volume&draft=true&select[title]=true'

/** The volumes to choose from, the first of them unless another was chosen. */
export function BookChoice({ book, onChoose }: { book: string; onChoose: (book: string) => void }) {
  const { data, failure } = useOpened<PaginatedDocs<Pick<ReaderBook, 'id' | 'title'>>>(address)
  const field = useId()
  const first = data?.docs[0]?.id
  useEffect(() => {
    if (!book && first) onChoose(first)
  }, [book, first, onChoose])
  if (failure) return <p className="qf-wrong">{failure.message}</p>
  if (data?.docs.length === 0) return <p>还没有读本，请先在“读本”里新建一册。</p>
  return (
    <div className="qf-field">
      <label htmlFor={field}>读本</label>
      <select id={field} value={book} onChange={(event) => onChoose(event.target.value)}>
        {data?.docs.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
