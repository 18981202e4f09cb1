import type { OverlapView } from '../../actions/screening/open-overlap'

export type Side = 'a' | 'b'

/** A piece of a text: a stretch that it shares, by its place among the passages, or what stands between. */
export type SharedPiece = { at: number; text: string; passage: number | null }

/** Cuts a text at what it shares; of stretches that lie over each other the longer stays. */
export function piecesOf(text: string, passages: OverlapView['passages'], side: Side): SharedPiece[] {
  const pieces: SharedPiece[] = []
  let done = 0
  for (const { end, passage, start } of apart(passages, side)) {
    pieces.push({ at: done, text: text.slice(done, start), passage: null })
    pieces.push({ at: start, text: text.slice(start, end), passage })
    done = end
  }
  return [...pieces, { at: done, text: text.slice(done), passage: null }].filter((piece) => piece.text)
}

type Stretch = { start: number; end: number; passage: number }

/** The stretches of one text in reading order; passages come the longest first. */
function apart(passages: OverlapView['passages'], side: Side): Stretch[] {
  const kept: Stretch[] = []
  for (const [passage, shared] of passages.entries()) {
    const { end, start } = shared[side]
    if (kept.every((other) => other.end <= start || other.start >= end)) kept.push({ start, end, passage })
  }
  return kept.sort((one, next) => one.start - next.start)
}
