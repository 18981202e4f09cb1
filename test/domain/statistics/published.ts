/**
 * Four observers on twelve units, values 1–5, some missing; by unit. K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (University of Pennsylvania, 2011), section D; interval alpha .849.
 */
export const krippendorff2011 = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
]

/**
 * Six targets rated by four judges; by target. P. E. Shrout and J. L. Fleiss, Intraclass correlations: uses in assessing
 * rater reliability, Psychological Bulletin 86 (1979), tables 2 to 4: ICC(1,1) .17, ICC(1,4) .44, error mean square 1.02.
 */
export const shroutFleiss1979 = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]
