/** The editors' three reviews (三审三校, domain.md §4.1), in order. */
export const reviewSteps = ['first', 'second', 'third'] as const

export type ReviewStep = (typeof reviewSteps)[number]

/** What people call each step. */
export const stepLabels: Record<ReviewStep, string> = {
  first: '一审一校',
  second: '二审二校',
  third: '三审三校',
}

/** What a text may have to pass: three reviews, or fewer in a small office; one is a writer and one reviewer. */
export const stepCounts = ['1', '2', '3'] as const

export type StepCount = (typeof stepCounts)[number]

/** The steps of a text that has to pass as many, in order. */
export const stepsOf = (count: StepCount): readonly ReviewStep[] => reviewSteps.slice(0, Number(count))

/** The step that follows, of as many as there are; null after the last. `null` stands before the first. */
export function nextStep(after: ReviewStep | null, count: StepCount): ReviewStep | null {
  const passed = after ? reviewSteps.indexOf(after) : -1
  return stepsOf(count).find((_, index) => index > passed) ?? null
}

type Candidate = {
  reviewer: string
  /** The accounts that have written in the text, or sent it. */
  writers: readonly string[]
  /** The accounts that have passed an earlier step of this round. */
  earlier: readonly string[]
  /** The steps that the reviewer's account may review. */
  rights: readonly ReviewStep[]
}

/** Why this person may not review the text at this step, in one sentence; null when they may. */
export function whyNotReview(step: ReviewStep, candidate: Candidate): string | null {
  const { earlier, reviewer, rights, writers } = candidate
  if (writers.includes(reviewer)) return '您写过或改过这篇稿件，审校须由另一个人来做。'
  if (earlier.includes(reviewer)) return '这一轮您已经审校过这篇稿件，下一步须由另一个人来做。'
  if (!rights.includes(step)) return `您的账号没有“${stepLabels[step]}”的权限，可请系统管理员在账号里开通。`
  return null
}
