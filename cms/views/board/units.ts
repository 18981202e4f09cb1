'use client'

import type { PaginatedDocs } from 'payload'
import { useMemo } from 'react'
import type { Board } from '../../actions/board/open-board'
import type { District } from '../../payload-types'
import { useOpened } from '../desk/use-opened'
import type { Work } from './board-counts'

/** A school or district with works in a campaign, and how many of them stand to be awarded. */
export type Unit = { kind: 'school' | 'district'; id: string; name: string; works: number; awarded: number }

const address = '/api/districts?depth=0&limit=100&select[name]=true'

/** The units that took part, those with most awards first; districts once their names have been read. */
export function useUnits({ works }: Board): Unit[] {
  const { data } = useOpened<PaginatedDocs<Pick<District, 'id' | 'name'>>>(address)
  return useMemo(() => {
    const districts = new Map(data?.docs.map(({ id, name }) => [id, name]))
    const bySchool = [...Map.groupBy(works, ({ schoolId }) => schoolId)]
    const byDistrict = [...Map.groupBy(works, ({ district }) => district)]
    return [
      ...bySchool.map(([id, own]) => unitOf('school', id, own[0]?.school ?? '', own)),
      ...byDistrict.flatMap(([id, own]) => unitOf('district', id, districts.get(id) ?? '', own)),
    ]
      .filter(({ name }) => name !== '')
      .sort((one, other) => other.awarded - one.awarded || other.works - one.works)
  }, [data, works])
}

const unitOf = (kind: Unit['kind'], id: string, name: string, own: Work[]): Unit => ({
  kind,
  id,
  name,
  works: own.length,
  awarded: own.filter(({ award }) => award !== null).length,
})
