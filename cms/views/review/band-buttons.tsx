'use client'

import { type Band, bandAt } from '../../domain/criterion-bands'
import type { Criterion } from '../../domain/rubric'
import { pointsIn } from './typed-points'

type BandButtonsProps = { criterion: Criterion; typed: string; onType: (typed: string) => void }

/** The classes of a criterion: the one that the mark falls in stands out, a click on one sets its lowest mark. */
export function BandButtons({ criterion, onType, typed }: BandButtonsProps) {
  const bands = criterion.bands ?? []
  const points = pointsIn(typed)
  const here = points === null ? null : bandAt(criterion, points)
  if (bands.length === 0) return null
  return (
    <fieldset className="qf-bands">
      <legend className="sr-only">{criterion.label}的档次</legend>
      {bands.map((band) => (
        <button
          key={band.label}
          type="button"
          tabIndex={-1}
          aria-pressed={band === here}
          title={band.description ?? undefined}
          onClick={() => onType(String(band.from))}
        >
          {band.label} <span>{rangeOf(band)}</span>
        </button>
      ))}
      {here?.description && <p className="qf-hint">{here.description}</p>}
    </fieldset>
  )
}

const rangeOf = ({ from, to }: Band): string => (from === to ? String(from) : `${from}—${to}`)

/** The lowest mark of the next class up or down from what is typed; what is typed where there is none. */
export function bandBeside({ bands }: Criterion, typed: string, by: 1 | -1): string {
  const points = pointsIn(typed) ?? (by > 0 ? -1 : Infinity)
  const below = bands?.find(({ to }) => to < points)
  const above = bands?.findLast(({ from }) => from > points)
  return String((by > 0 ? above : below)?.from ?? typed)
}
