'use client'

import type { BlindVideo as Video } from '../../actions/screening/blind-work'

/** Where a video can be seen, in a tab of its own that is not told where it was opened from, and how long and large it is. */
export function BlindVideo({ video: { address, megabytes, minutes } }: { video: Video }) {
  const facts = [minutes && `${minutes} 分钟`, megabytes && `${megabytes} MB`].filter(Boolean)
  return (
    <p className="qf-video">
      {address.map(({ href, text }, index) =>
        href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one address never change places
          <a key={index} className="qf-link" href={href} target="_blank" rel="noopener noreferrer nofollow">
            {text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one address never change places
          <span key={index}>{text}</span>
        ),
      )}
      {facts.length > 0 && <span className="qf-hint">（{facts.join('，')}）</span>}
    </p>
  )
}
