'use client'

import { ChevronIcon, DragHandleIcon, Link, useDraggableSortable } from '@payloadcms/ui'
import type { Contents } from '../../actions/readers/open-contents'

type Place = Contents['places'][number]

const states: Record<Place['state'], string> = {
  published: '已发布',
  changed: '已发布，有修改中的草稿',
  draft: '草稿，网站上还没有',
  planned: '只有题目',
}

type ContentsRowProps = {
  id: string
  place: Place
  number: number
  last: boolean
  movable: boolean
  onMove: (by: -1 | 1) => void
}

/** One place of the contents. What has only a title stays in the order of its field: chapters move past it. */
export function ContentsRow({ id, place, number, last, movable, onMove }: ContentsRowProps) {
  const { isDragging, listeners, setNodeRef, transform } = useDraggableSortable({ id, disabled: !place.id })
  const own = movable && place.id !== null
  return (
    <div
      ref={setNodeRef}
      className="qf-contents__place"
      data-dragging={isDragging}
      style={transform ? { transform } : undefined}
    >
      {own && (
        <span className="qf-contents__handle" title="按住拖动" {...listeners}>
          <DragHandleIcon />
        </span>
      )}
      <span className="qf-contents__number">第 {number} 章</span>
      <span className="qf-contents__title">
        {place.id ? (
          <Link href={`/admin/collections/reader-chapters/${place.id}`} prefetch={false}>
            {place.title}
          </Link>
        ) : (
          place.title
        )}
        <small>{states[place.state]}</small>
      </span>
      {own && (
        <span className="qf-contents__steps">
          <Step id={id} title={place.title} by={-1} end={number === 1} onMove={onMove} />
          <Step id={id} title={place.title} by={1} end={last} onMove={onMove} />
        </span>
      )}
    </div>
  )
}

type StepProps = { id: string; title: string; by: -1 | 1; end: boolean; onMove: (by: -1 | 1) => void }

/** The button keeps the focus while its row moves. */
function Step({ id, title, by, end, onMove }: StepProps) {
  const own = `place-${id}-${by}`
  return (
    <button
      id={own}
      type="button"
      aria-label={`《${title}》${by < 0 ? '上移' : '下移'}`}
      aria-disabled={end}
      onClick={() => {
        if (end) return
        onMove(by)
        requestAnimationFrame(() => document.getElementById(own)?.focus())
      }}
    >
      <ChevronIcon direction={by < 0 ? 'up' : 'down'} />
    </button>
  )
}
