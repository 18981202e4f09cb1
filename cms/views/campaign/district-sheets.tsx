'use client'

import type { PaginatedDocs } from 'payload'
import type { District } from '../../payload-types'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'

/** The summary sheets of all districts, to open or to print. */
export function DistrictSheets({ campaign }: { campaign: string }) {
  const { data, failure, reload } = useOpened<PaginatedDocs<District>>(
    '/api/districts?depth=0&limit=200&sort=order&select[name]=true',
  )
  const file = (district: string, format: string) =>
    `/api/actions/open-forwarding-file?${new URLSearchParams({ campaign, district, format })}`
  return (
    <details className="qf-more qf-sheets">
      <summary>各县区推荐汇总表</summary>
      {!data && <Opening failure={failure} retry={reload} />}
      <ul>
        {data?.docs.map(({ id, name }) => (
          <li key={id}>
            <b>{name}</b>
            <a className="qf-link" href={file(id, 'xlsx')} aria-label={`${name}推荐汇总表（Excel）`}>
              Excel
            </a>
            <a className="qf-link" href={file(id, 'pdf')} aria-label={`${name}推荐汇总表（打印）`}>
              打印
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
