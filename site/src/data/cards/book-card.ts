import type { ReaderBook } from '@cms/payload-types'
import type { Choice } from '../choice'
import type { ModelBook } from '../model/readers'
import type { Picture } from '../picture'
import { chineseNumber, stageChoice } from '../words'

/** What is drawn on a cover: a lotus pod, water, a steelyard, hills in the wind, a book, a house. */
export type Emblem = 'pod' | 'water' | 'scales' | 'hills' | 'book' | 'house'

/** What a generated cover shows. */
export type CoverFace = { title: string; volume: string; tone: number; emblem: Emblem }

/** A volume of the readers on the shelf. */
export type BookCard = CoverFace & {
  href: string
  stage: Choice
  audience: string | null
  summary: string
  cover: Picture | null
  pinyin: boolean
  /** Written chapters, and all with the planned ones. */
  chapters: number
  planned: number
  demo: boolean
}

const emblems: Record<ReaderBook['stage'], Emblem> = {
  kindergarten: 'pod',
  'primary-lower': 'pod',
  'primary-upper': 'water',
  junior: 'scales',
  senior: 'hills',
  vocational: 'hills',
  teacher: 'book',
  family: 'house',
}

/** Dyes of neighbouring volumes that tell them apart, as indexes of the tones. */
const dyes = [0, 2, 3, 4, 7, 1, 5, 6]

export function bookCard(book: ModelBook): BookCard {
  return {
    ...coverFace(book),
    href: book.path,
    stage: stageChoice(book),
    audience: book.audience ?? null,
    summary: book.summary,
    cover: book.cover,
    pinyin: book.pinyin ?? false,
    chapters: book.chapters.length,
    planned: book.chapters.length + plannedTitles(book).length,
    demo: book.demo ?? false,
  }
}

export function coverFace(book: ModelBook): CoverFace {
  return {
    title: book.title,
    volume: volumeText(book),
    tone: dyes[(book.volume - 1) % dyes.length] ?? 0,
    emblem: emblems[book.stage],
  }
}

export function volumeText({ volume }: ModelBook): string {
  return `第${chineseNumber(volume)}册`
}

/** Titles of chapters that are not written yet. */
export function plannedTitles({ plannedChapters, chapters }: ModelBook): string[] {
  const written = new Set(chapters.map(({ title }) => title))
  return (plannedChapters ?? []).filter((title) => !written.has(title))
}
