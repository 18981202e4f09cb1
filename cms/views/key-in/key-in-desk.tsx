'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Campaign, User } from '../../payload-types'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { JudgeSheets } from './judge-sheets'

/** Which judge's paper lies on the table, and then that judge's sheets. */
export function KeyInDesk({ id }: { id: string }) {
  const { data, failure, reload } = useOpened<Campaign>(`/api/campaigns/${encodeURIComponent(id)}?depth=1`)
  const [judge, setJudge] = useState('')
  const field = useId()
  if (!data) return <Opening failure={failure} retry={reload} />
  return (
    <div className="qf-page qf-keyin">
      <SetStepNav nav={[{ label: '代录评分', url: '/admin/key-in' }, { label: data.title }]} />
      <DeskHead title="代录评分" lead={data.title} />
      <div className="qf-buttons">
        <label htmlFor={field}>评委</label>
        <select id={field} value={judge} onChange={(event) => setJudge(event.target.value)}>
          <option value="">请选择</option>
          {judgesOf(data).map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
        {judge && (
          <a
            className="qf-link"
            href={`/api/actions/open-blank-sheets?campaign=${data.id}&judge=${judge}`}
            target="_blank"
            rel="noopener"
          >
            打印该评委的空白评分表（PDF）
          </a>
        )}
      </div>
      {!judge && <p className="qf-empty">选定评委后，这里列出这位评委的评分表，逐份照纸面录入。</p>}
      {judge && <JudgeSheets key={judge} campaign={data} judge={judge} />}
    </div>
  )
}

/** Judges and alternates of a campaign, each once. */
function judgesOf({ alternates, judges }: Campaign): User[] {
  const people = [...(judges ?? []), ...(alternates ?? [])].filter((person) => typeof person === 'object')
  return [...new Map(people.map((person) => [person.id, person])).values()]
}
