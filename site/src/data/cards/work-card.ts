import type { Work } from '@cms/payload-types'
import { plainText } from '../../search/plain-text'
import type { ModelWork } from '../model/works'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { workKindOf } from '../words'

/** A work in a list. */
export type WorkCard = {
  href: string
  title: string
  kind: Work['kind']
  /** 书画与图片, 音频 … */
  kindLabel: string
  /** How a text begins, for its tile. */
  beginning: string | null
  award: string | null
  byline: string | null
  cover: Picture | null
  /** 0–7, the colour of a recording’s tile where there is no picture. */
  tone: number
  demo: boolean
}

export function workCard(work: ModelWork): WorkCard {
  return {
    href: work.path,
    title: work.title,
    kind: work.kind,
    kindLabel: workKindOf(work).label,
    beginning: work.kind === 'writing' ? beginningOf(work) : null,
    award: work.awardName ?? null,
    byline: work.byline ?? null,
    cover: work.cover ?? work.pictures[0] ?? null,
    tone: toneOf(work.slug),
    demo: work.demo ?? false,
  }
}

const beginningOf = ({ body }: ModelWork): string =>
  [...plainText(body.html.readable).replaceAll('\n', '')].slice(0, 80).join('')
