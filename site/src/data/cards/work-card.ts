import type { ModelWork } from '../model/works'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { workKindOf } from '../words'

/** A work in a list. */
export type WorkCard = {
  href: string
  title: string
  /** 书画与图片, 音频 … */
  kind: string
  byline: string | null
  cover: Picture | null
  /** 0–7, the colour of the generated cover where there is no picture. */
  tone: number
  demo: boolean
}

export function workCard(work: ModelWork): WorkCard {
  return {
    href: work.path,
    title: work.title,
    kind: workKindOf(work).label,
    byline: work.byline ?? null,
    cover: work.cover ?? work.pictures[0] ?? null,
    tone: toneOf(work.slug),
    demo: work.demo ?? false,
  }
}
