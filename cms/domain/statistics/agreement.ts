import { squaresAbout } from './average'

/**
 * Krippendorff's alpha for interval data, from the totals of each entry, of which any may be missing: 1 when judges
 * agree, 0 when they agree as by chance, below 0 when they disagree more than that. Entries with fewer than two totals
 * are passed over. Null when no entry has two, or all totals are the same. Source: K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability (2011), section D.
 */
export function krippendorffAlpha(totals: readonly (readonly number[])[]): number | null {
  const pairable = totals.filter((own) => own.length > 1)
  const all = pairable.flat()
  if (!vary(all)) return null
  // The squared differences of all pairs of m values add up to m times their squares about the mean.
  const observed = pairable.reduce((sum, own) => sum + (own.length * squaresAbout(own)) / (own.length - 1), 0)
  const expected = (all.length * squaresAbout(all)) / (all.length - 1)
  return 1 - observed / expected
}

function vary(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0])
}

/**
 * What an alpha means for the result, in a plain sentence. Krippendorff relies on data from .800 on and draws no more
 * than tentative conclusions from .667 on (Content Analysis, 2004, p. 241).
 */
export function agreementSentence(alpha: number | null): string {
  if (alpha === null) return '同一作品有两份以上评分的还太少，或评分全都相同，算不出评委间的一致程度。'
  const shown = `α ＝ ${(Math.floor(alpha * 1000) / 1000).toFixed(3)}`
  if (alpha >= 0.8) return `评委之间的尺度很一致（${shown}），排名可以放心采用。`
  if (alpha >= 0.667) return `评委之间的尺度大体一致（${shown}），名次相近的作品宜再议。`
  if (alpha > 0) return `评委之间的尺度差别较大（${shown}），请先复核分差大的作品，再定奖项。`
  return `评委之间的评分几乎没有一致性（${shown}），请先统一尺度或增加评委，再定奖项。`
}
