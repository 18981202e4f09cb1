import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingLevels } from '../../site/src/richtext/heading-levels'

const sizes = fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 12 })
const under = fc.integer({ min: 1, max: 3 })

describe('the headings of a text', () => {
  it.each<[what: string, chosen: number[], under: number, shown: number[]]>([
    ['as they should be stay as they are', [2, 3, 3, 4, 2, 3], 1, [2, 3, 3, 4, 2, 3]],
    ['that begin with the third level are lifted', [3, 4, 3], 1, [2, 3, 2]],
    ['that leave out a level do not', [2, 4, 2], 1, [2, 3, 2]],
    ['that come to a middle size from a smaller one are alike', [2, 4, 3], 1, [2, 3, 3]],
    ['that begin small and then grow begin at the top', [4, 3, 2, 3], 1, [2, 2, 2, 3]],
    ['under a section go below its heading', [2, 3, 2], 2, [3, 4, 3]],
    ['that begin with the third level fit a section', [3, 4], 2, [3, 4]],
    ['that are none', [], 1, []],
  ])('%s', (_, chosen, level, shown) => {
    expect(headingLevels(chosen, level)).toEqual(shown)
  })

  it('never skip a level, never reach the heading above, and stay among the six of HTML', () => {
    fc.assert(
      fc.property(sizes, under, (chosen, level) => {
        let before = level
        for (const shown of headingLevels(chosen, level)) {
          expect(shown).toBeGreaterThan(level)
          expect(shown).toBeLessThanOrEqual(Math.min(before + 1, 6))
          before = shown
        }
      }),
    )
  })
})
