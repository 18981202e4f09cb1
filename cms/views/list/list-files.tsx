'use client'

import { useListQuery, useTableColumns } from '@payloadcms/ui'
import './list-files.css'

/** Takes the list out as it is seen: these rows in this order, with the columns that are shown. */
export function ListFiles() {
  const { collectionSlug, data, query } = useListQuery()
  const { columns } = useTableColumns()
  if (!collectionSlug || !data?.totalDocs) return null
  const shown = columns.flatMap(({ accessor, active }) =>
    active && accessor !== '_select' ? [accessor] : [],
  )
  const address = (file: 'xlsx' | 'csv') => {
    const asked = new URLSearchParams({ collection: collectionSlug, file, columns: shown.join(',') })
    if (query.where && Object.keys(query.where).length > 0) asked.set('where', JSON.stringify(query.where))
    if (query.search) asked.set('search', query.search)
    if (typeof query.sort === 'string') asked.set('sort', query.sort)
    return `/api/actions/open-list-file?${asked}`
  }
  return (
    <p className="qf-list-files">
      <span>导出这个列表（{data.totalDocs} 条）</span>
      <a className="qf-link" href={address('xlsx')} download>
        Excel
      </a>
      <a className="qf-link" href={address('csv')} download>
        CSV
      </a>
    </p>
  )
}
