import { districtReason, returnedBy } from '@cms/domain/return-reason'
import { expect, test } from 'vitest'

test('a school can tell who returned its entry', () => {
  expect(returnedBy(districtReason('缺少数据。'))).toEqual({ by: '县区', reason: '缺少数据。' })
  expect(returnedBy('正文出现校名。')).toEqual({ by: '主办单位', reason: '正文出现校名。' })
})
