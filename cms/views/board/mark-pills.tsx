'use client'

import type { Work } from './board-counts'

/** What a person should look at, as small labels; each says its sentence on being pointed at and opens the details. */
export function MarkPills({ work, onOpen }: { work: Work; onOpen: () => void }) {
  const kinds = [...Map.groupBy(work.marks, ({ kind }) => kind).values()]
  return (
    <span className="qf-pills">
      {work.tied && <Pill tone="tie" label="并列" text="与其他作品同名次。" onOpen={onOpen} />}
      {work.needsReReview && (
        <Pill
          tone="stop"
          label="待复议"
          text="同分且其他办法分不出先后，须复议定序才能公布。"
          onOpen={onOpen}
        />
      )}
      {work.reason !== null && <Pill tone="hand" label="人工调整" text={work.reason} onOpen={onOpen} />}
      {work.revision !== null && <Pill tone="hand" label="已更正" text={work.revision} onOpen={onOpen} />}
      {kinds.map((marks) => (
        <Pill
          key={marks[0]?.kind}
          tone="look"
          label={`${marks[0]?.label}${marks.length > 1 ? ` ${marks.length}` : ''}`}
          text={marks.map(({ text }) => text).join('')}
          onOpen={onOpen}
        />
      ))}
    </span>
  )
}

type PillProps = { tone: 'tie' | 'stop' | 'hand' | 'look'; label: string; text: string; onOpen: () => void }

function Pill({ label, onOpen, text, tone }: PillProps) {
  return (
    <button
      type="button"
      className="qf-pill"
      data-tone={tone}
      aria-label={`${label}：${text}`}
      onClick={onOpen}
    >
      {label}
      <span className="qf-pill__tip" role="tooltip">
        {text}
      </span>
    </button>
  )
}
