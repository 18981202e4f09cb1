import { tutorAwards } from '@cms/domain/tutor-awards'
import { expect, test } from 'vitest'

const result = (id: string, tierKey: string | null, ...tutors: string[]) => ({ id, tierKey, tutors })

test('the tutors of works in the tiers that count are awarded, each for each work', () => {
  const results = [
    result('a', '1', '周敏', '陈立'),
    result('b', '2', '周敏'),
    result('c', '3', '黄梅'),
    result('d', null, '黄梅'),
    result('e', '1'),
  ]
  expect(tutorAwards(results, ['1', '2'])).toEqual([
    { id: 'a', tutor: '周敏', tierKey: '1' },
    { id: 'a', tutor: '陈立', tierKey: '1' },
    { id: 'b', tutor: '周敏', tierKey: '2' },
  ])
  expect(tutorAwards(results, [])).toEqual([])
})

test('a name that a work gives twice, or leaves empty, is no second award', () => {
  expect(tutorAwards([result('a', '1', '周敏', ' 周敏', ' ')], ['1'])).toEqual([
    { id: 'a', tutor: '周敏', tierKey: '1' },
  ])
})
