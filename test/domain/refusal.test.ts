import { Refusal } from '@cms/domain/refusal'
import { expect, test } from 'vitest'

test('a refusal carries its code, its sentence and the field at fault', () => {
  const refusal = new Refusal('invalid', '请填写题目。', 'title')
  expect(refusal).toBeInstanceOf(Error)
  expect({ name: refusal.name, code: refusal.code, message: refusal.message, field: refusal.field }).toEqual({
    name: 'Refusal',
    code: 'invalid',
    message: '请填写题目。',
    field: 'title',
  })
})

test('a refusal that is about no field has none', () => {
  expect(new Refusal('conflict', '征集已截止。').field).toBe(undefined)
})
