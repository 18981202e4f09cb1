'use client'

import { useId, useState } from 'react'
import type { VersionComparison } from '../../actions/editorial/open-comparison'
import type { TextVersions } from '../../actions/editorial/open-versions'
import { beijingMinute } from '../../domain/beijing-time'
import { useOpened } from '../desk/use-opened'
import { ChangedFields } from './changed-fields'

type ComparisonProps = { address: string; saved: number }

/** Any two versions of a text, compared word by word; read when it is unfolded, and after every save. */
export function Comparison({ address, saved }: ComparisonProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="qf-more" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>对照版本</summary>
      {opened && <Versions address={address} saved={saved} />}
    </details>
  )
}

/** Compares what was saved last with what is on the site, or else with what was saved before, until others are chosen. */
function Versions({ address, saved }: ComparisonProps) {
  const opened = useOpened<TextVersions>(`/api/actions/open-versions?${address}`, saved)
  const [chosen, choose] = useState<{ before?: string; after?: string }>({})
  if (opened.failure) return <p className="qf-wrong">{opened.failure.message}</p>
  if (!opened.data) return <p className="qf-hint">正在读取…</p>
  const versions = opened.data
  const [last, previous] = versions
  const shown = versions.find(({ id, standing }) => standing === 'shown' && id !== last?.id)
  const kept = (id: string | undefined) => versions.find((version) => version.id === id)
  const before = kept(chosen.before) ?? shown ?? previous
  const after = kept(chosen.after) ?? last
  if (!before || !after) return <p className="qf-hint">还只保存过一次，没有可以对照的版本。</p>
  const query = `${address}&${new URLSearchParams({ before: before.id, after: after.id })}`
  return (
    <>
      <div className="qf-versions">
        <VersionChoice
          label="原来的"
          versions={versions}
          chosen={before.id}
          onChoose={(id) => choose({ ...chosen, before: id })}
        />
        <VersionChoice
          label="改后的"
          versions={versions}
          chosen={after.id}
          onChoose={(id) => choose({ ...chosen, after: id })}
        />
      </div>
      <Changes key={query} query={query} />
    </>
  )
}

type VersionChoiceProps = {
  label: string
  versions: TextVersions
  chosen: string
  onChoose: (id: string) => void
}

function VersionChoice({ chosen, label, onChoose, versions }: VersionChoiceProps) {
  const field = useId()
  return (
    <div className="qf-field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {versions.map(({ by, id, savedAt, standing }) => (
          <option key={id} value={id}>
            {[beijingMinute(new Date(savedAt)), by, standings[standing]].filter(Boolean).join('　')}
          </option>
        ))}
      </select>
    </div>
  )
}

const standings: Record<TextVersions[number]['standing'], string> = {
  shown: '网站上的',
  once: '发布过的',
  draft: '草稿',
}

function Changes({ query }: { query: string }) {
  const { data, failure } = useOpened<VersionComparison>(`/api/actions/open-comparison?${query}`)
  if (failure) return <p className="qf-wrong">{failure.message}</p>
  if (!data) return <p className="qf-hint">正在对照…</p>
  if (data.fields.length === 0) return <p className="qf-hint">文字和各项内容都没有不同。</p>
  return <ChangedFields fields={data.fields} />
}
