/** A stretch of Chinese characters, or a word of other letters and digits. Everything else only parts them. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu
const chinese = /^\p{Script=Han}/u
const surrogate = /[\ud800-\udbff]/

/** Letters of words longer than this do not count. */
const longest = 32
/** The beginnings of a word that find it while it is being typed, in letters. */
const beginnings = { from: 2, to: 10 }

/** Text as it is compared: full-width and half-width, capital and small letters are the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The runs of a text, folded: `《3D 打印课》` has `3d` and `打印课`. */
export function runsOf(text: string): string[] {
  return (folded(text).match(runs) ?? []).map((run) => (chinese.test(run) ? run : run.slice(0, longest)))
}

/** What a run is looked up by: the pairs of neighbours in Chinese, a lone character itself, any other word whole. */
export function termsOfRun(run: string): string[] {
  const terms: string[] = []
  eachTermOfRun(run, (term) => terms.push(term))
  return terms
}

type Tell = (term: string) => void

/**
 * Tells every term that a text can be found by, some more than once: those of its runs and the beginnings of its words;
 * with `single`, each Chinese character too.
 */
export function eachTerm(text: string, single: boolean, tell: Tell): void {
  for (const run of runsOf(text)) {
    eachTermOfRun(run, tell)
    if (!chinese.test(run)) eachBeginning(run, tell)
    else if (single) for (const character of run) tell(character)
  }
}

function eachTermOfRun(run: string, tell: Tell): void {
  if (!chinese.test(run) || run.length === 1) tell(run)
  else if (surrogate.test(run)) eachRarePair(run, tell)
  else for (let index = 0; index < run.length - 1; index += 1) tell(run.slice(index, index + 2))
}

/** The same for characters beyond the first 65,536, as some names have them. */
function eachRarePair(run: string, tell: Tell): void {
  const [first = '', ...others] = run
  if (others.length === 0) tell(first)
  let last = first
  for (const character of others) {
    tell(last + character)
    last = character
  }
}

function eachBeginning(word: string, tell: Tell): void {
  const most = Math.min(beginnings.to, word.length - 1)
  for (let length = beginnings.from; length <= most; length += 1) tell(word.slice(0, length))
}
