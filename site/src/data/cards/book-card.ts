import type { Choice } from '../choice'
import type { ModelBook } from '../model/readers'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { chineseNumber, stageChoice } from '../words'

/** A volume of the readers on the shelf. */
export type BookCard = {
  href: string
  title: string
  /** 第一册 */
  volume: string
  stage: Choice
  audience: string | null
  summary: string
  cover: Picture | null
  tone: number
  pinyin: boolean
  /** Written chapters, and all with the planned ones. */
  chapters: number
  planned: number
  demo: boolean
}

export function bookCard(book: ModelBook): BookCard {
  return {
    href: book.path,
    title: book.title,
    volume: volumeText(book),
    stage: stageChoice(book),
    audience: book.audience ?? null,
    summary: book.summary,
    cover: book.cover,
    tone: toneOf(book.slug),
    pinyin: book.pinyin ?? false,
    chapters: book.chapters.length,
    planned: book.chapters.length + plannedTitles(book).length,
    demo: book.demo ?? false,
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
