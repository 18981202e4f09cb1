/** A stretch of words of one look. */
export type Words = { text: string; bold: boolean }

/** A picture ready to be set: JPEG or PNG, its size in pixels. */
export type Picture = { bytes: Uint8Array; type: 'jpg' | 'png'; width: number; height: number }

export type Cell = { text: string; head: boolean; columns: number; rows: number }

/** A piece of a case's text; levels of headings are counted within the case, from 1. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; words: Words[]; quoted: boolean }
  | { kind: 'item'; words: Words[]; mark: string; depth: number }
  | { kind: 'picture'; picture: Picture; caption: string }
  | { kind: 'table'; rows: Cell[][] }

export type BookletCase = {
  title: string
  school: string
  /** 类别 and 奖项, where there are any. */
  category: string
  award: string
  blocks: Block[]
}

/** 获奖案例汇编: the published cases of a campaign in the order they are to stand in. */
export type Booklet = {
  title: string
  campaign: string
  issuer: string
  /** The day on the cover, `2026-11-21`. */
  day: string
  cases: BookletCase[]
  demo: boolean
}

/** The words of a piece without their looks. */
export const plain = (words: readonly Words[]): string => words.map(({ text }) => text).join('')
