'use client'

import { Button, DraggableSortable, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Contents } from '../../actions/readers/open-contents'
import { failureOf, run } from '../desk/call'
import { ContentsRow } from './contents-row'

type ContentsListProps = {
  book: string
  contents: Contents
  movable: boolean
  reload: () => Promise<void>
}

const keyOf = ({ id, title }: Contents['places'][number]): string => id ?? `planned ${title}`

/** The places of a volume as they are being put in order; nothing is saved before 保存次序. */
export function ContentsList({ book, contents, movable, reload }: ContentsListProps) {
  const [places, setPlaces] = useState(contents.places)
  const [busy, setBusy] = useState(false)
  useEffect(() => setPlaces(contents.places), [contents])
  const changed = places.some((place, index) => place !== contents.places[index])

  const move = (from: number, to: number) => {
    const moved = places[from]
    if (moved && to >= 0 && to < places.length) setPlaces(places.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  const save = async () => {
    setBusy(true)
    try {
      await run('order-chapters', { book, order: places.map(({ id }) => id) })
      await reload()
      toast.success('次序已保存。')
    } catch (error) {
      toast.error(failureOf(error).message)
    }
    setBusy(false)
  }

  return (
    <>
      {movable && (
        <p>
          拖动左边的把手，或用“上移”“下移”排好次序，再保存。网站随即照改，章节的网址和文字不变，不用送审。
        </p>
      )}
      <DraggableSortable
        className="qf-contents__places"
        ids={places.map(keyOf)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      >
        {places.map((place, index) => (
          <ContentsRow
            key={keyOf(place)}
            id={keyOf(place)}
            place={place}
            number={index + 1}
            last={index === places.length - 1}
            movable={movable}
            onMove={(by) => move(index, index + by)}
          />
        ))}
      </DraggableSortable>
      {movable && (
        <div className="qf-contents__save">
          <Button size="large" margin={false} disabled={busy || !changed} onClick={() => void save()}>
            {busy ? '正在保存…' : '保存次序'}
          </Button>
          {changed && !busy && (
            <Button
              size="large"
              margin={false}
              buttonStyle="secondary"
              onClick={() => setPlaces(contents.places)}
            >
              恢复原来的次序
            </Button>
          )}
          {changed && <span role="status">次序改了，还没有保存。</span>}
        </div>
      )}
    </>
  )
}
