'use client'

import { useState } from 'react'
import type { VersionComparison } from '../../actions/editorial/open-comparison'
import type { ComparedField, ComparedLine } from '../../domain/editorial/compare-texts'
import { useOpened } from '../desk/use-opened'

type ComparisonProps = { address: string; saved: number }

/** What has changed since the published version, word by word; read when it is unfolded, and after every save. */
export function Comparison({ address, saved }: ComparisonProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="qf-more" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>与网站上的版本对照</summary>
      {opened && <Changes address={address} saved={saved} />}
    </details>
  )
}

function Changes({ address, saved }: ComparisonProps) {
  const { data, failure } = useOpened<VersionComparison>(`/api/actions/open-comparison?${address}`, saved)
  if (failure) return <p className="qf-wrong">{failure.message}</p>
  if (!data) return <p className="qf-hint">正在对照…</p>
  if (data.fields.length === 0) return <p className="qf-hint">文字和各项内容都没有改动。</p>
  return (
    <div className="qf-changes">
      <p className="qf-hint">
        <ins>［增］下划线</ins>是新增的，<del>［删］删除线</del>是删去的。
      </p>
      {data.fields.map((field) => (
        <ChangedField key={field.field} {...field} />
      ))}
    </div>
  )
}

const ChangedField = ({ label, lines }: ComparedField) => (
  <section>
    <h3>{label}</h3>
    {numbered(lines).map(({ key, line, same }) =>
      line ? (
        <Line key={key} {...line} />
      ) : (
        <p key={key} className="qf-hint">
          （{same} 段没有改动）
        </p>
      ),
    )}
  </section>
)

const Line = ({ change, words }: ComparedLine) => (
  <p data-change={change}>
    {withKeys(words).map(({ change: made, key, text }) => {
      if (made === 'same') return <span key={key}>{text}</span>
      const Tag = made === 'added' ? 'ins' : 'del'
      return (
        <Tag key={key}>
          <small>{made === 'added' ? '［增］' : '［删］'}</small>
          {text}
        </Tag>
      )
    })}
  </p>
)

const withKeys = (words: ComparedLine['words']) => words.map((word, index) => ({ ...word, key: `${index}` }))

/** The lines that changed; those between them are only counted. */
function numbered(lines: ComparedLine[]) {
  const shown: { key: string; line: ComparedLine | null; same: number }[] = []
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1)
    if (line.change !== 'same') shown.push({ key: `${index}`, line, same: 0 })
    else if (last && !last.line) last.same += 1
    else shown.push({ key: `${index}`, line: null, same: 1 })
  }
  return shown
}
