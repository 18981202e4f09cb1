'use client'

import { FindButtons } from './find-buttons'
import { explanationOf } from './find-mark'
import { useFindsDesk } from './finds-desk'
import type { Find } from './use-blind-copy'

/** Finds one under the other, each with where it stands; one in the text leads there. */
export function FindsList({ finds }: { finds: Find[] }) {
  return (
    <ul className="qf-finds">
      {finds.map((find) => (
        <li key={find.number} data-decision={find.decision}>
          <Where find={find} />
          {find.around ? <Around find={find} /> : <Found find={find} />}
          <span className="qf-hint">{explanationOf(find)}</span>
          {!find.removed && <FindButtons find={find} />}
        </li>
      ))}
    </ul>
  )
}

function Where({ find: { file, number, where } }: { find: Find }) {
  const { activate } = useFindsDesk()
  if (file) return <span className="qf-finds__where">{where}</span>
  return (
    <a className="qf-finds__where" href={`#find-${number}`} onClick={() => activate(number)}>
      {where}
    </a>
  )
}

const Found = ({ find }: { find: Find }) => (
  <span className="qf-find" data-certainty={find.certainty} data-own={find.own} data-decision={find.decision}>
    <mark className="qf-find__mark">{find.found}</mark>
  </span>
)

/** A find in an attachment with the words around it. */
function Around({ find }: { find: Find }) {
  const [before, after] = find.around ?? ['', '']
  return (
    <q>
      {before}
      <Found find={find} />
      {after}
    </q>
  )
}
