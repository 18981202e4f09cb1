'use client'

import type { OverlapView } from '../../actions/screening/open-overlap'
import { piecesOf, type Side } from './shared-pieces'

type SharedTextProps = { side: Side; work: OverlapView['one']; passages: OverlapView['passages'] }

/** One of two works, what it shares with the other marked; each mark leads to its twin. */
export function SharedText({ side, work, passages }: SharedTextProps) {
  const across = side === 'a' ? 'b' : 'a'
  return (
    <section className="qf-section" aria-label={work.title}>
      <div>
        <h2>《{work.title}》</h2>
        <p className="qf-hint">{work.from}</p>
      </div>
      <p className="qf-overlap__text">
        {piecesOf(work.text, passages, side).map(({ at, passage, text }) =>
          passage === null ? (
            text
          ) : (
            <mark key={at} id={`${side}-${passage + 1}`} tabIndex={-1}>
              <a href={`#${across}-${passage + 1}`} aria-label={`第 ${passage + 1} 处，跳到对面`}>
                {passage + 1}
              </a>
              {text}
            </mark>
          ),
        )}
      </p>
    </section>
  )
}
