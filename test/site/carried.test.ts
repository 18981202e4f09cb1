import { expect, it } from 'vitest'
import { carried } from '../../site/src/data/carried'

it('an object carries a value of each kind, which is in no copy of it and in no JSON', () => {
  const [weights, colours] = [carried<number>(), carried<string>()]
  const lotus = { name: '荷' }
  weights.give(lotus, 1)
  weights.give(lotus, 2)
  colours.give(lotus, '粉')
  expect([weights.of(lotus), colours.of(lotus)]).toEqual([2, '粉'])
  const copy = { ...lotus }
  expect([weights.of(copy), Object.keys(lotus), JSON.stringify(lotus)]).toEqual([
    undefined,
    ['name'],
    '{"name":"荷"}',
  ])
})
