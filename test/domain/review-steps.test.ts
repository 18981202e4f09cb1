import { isOpen, reviewStates } from '@cms/domain/editorial/review-state'
import { nextStep, reviewSteps, type StepCount, stepsOf, whyNotReview } from '@cms/domain/editorial/steps'
import { expect, test } from 'vitest'

test.each<[StepCount, string[]]>([
  ['1', ['first']],
  ['2', ['first', 'second']],
  ['3', ['first', 'second', 'third']],
])('an office with %s steps has its texts pass them in order, and then no more', (count, steps) => {
  const passed: string[] = []
  for (let step = nextStep(null, count); step; step = nextStep(step, count)) passed.push(step)
  expect([passed, stepsOf(count)]).toEqual([steps, steps])
})

test('when an office goes over to fewer steps, a text at a later one is done with it', () => {
  expect(nextStep('third', '1')).toBe(null)
  expect(nextStep('second', '1')).toBe(null)
})

test.each([
  ['somebody else with the right', {}, null],
  ['one of the writers', { writers: ['writer', 'me'] }, '您写过或改过这篇稿件，审校须由另一个人来做。'],
  [
    'who has passed an earlier step',
    { earlier: ['me'] },
    '这一轮您已经审校过这篇稿件，下一步须由另一个人来做。',
  ],
  [
    'somebody with another step’s right',
    { rights: ['first', 'third'] as const },
    '您的账号没有“二审二校”的权限，可请系统管理员在账号里开通。',
  ],
])('%s at the second review', (_, change, refusal) => {
  const candidate = {
    reviewer: 'me',
    writers: ['writer'],
    earlier: ['other'],
    rights: reviewSteps,
    ...change,
  }
  expect(whyNotReview('second', candidate)).toBe(refusal)
})

test('a text is locked from the sending until it is published, returned or taken back', () => {
  expect(reviewStates.filter(isOpen)).toEqual(['first', 'second', 'third', 'cleared'])
})
