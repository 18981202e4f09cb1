import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtMap } from '../../site/src/components/home/district-map'
import type { HomeDistrict } from '../../site/src/data/home-districts'
import { aSchool, sample } from './sample'
import { viewAt } from './view-at'

const aDistrict = (index: number, more: Partial<HomeDistrict> = {}): HomeDistrict => ({
  code: `45080${index}`,
  name: `县区${index}`,
  href: `/schools/district/45080${index}/`,
  central: false,
  total: 5,
  schools: [],
  ...more,
})

describe('the map of districts', () => {
  it('keeps leaves apart and inside the picture, however many districts there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.boolean(), (count, central) => {
        const districts = Array.from({ length: count }, (_, index) =>
          aDistrict(index, { central: central && index === 0 }),
        )
        const { width, height, leaves } = districtMap(districts)
        for (const { x, y } of leaves) {
          expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(60)
        }
        for (const [index, one] of leaves.entries()) {
          for (const other of leaves.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(120)
          }
        }
        expect(width).toBeLessThan(480)
      }),
    )
  })

  it("puts the city's own schools in the middle of the others", () => {
    const districts = [0, 1, 2, 3, 4].map((index) => aDistrict(index, { central: index === 2 }))
    const { leaves } = districtMap(districts)
    const [, , middle] = leaves
    const around = leaves.filter((leaf) => leaf !== middle)
    const distances = around.map(({ x, y }) =>
      Math.round(Math.hypot(x - (middle?.x ?? 0), y - (middle?.y ?? 0))),
    )
    expect(new Set(distances)).toEqual(new Set([126]))
  })

  it.each([
    ['港北区', ['港北区']],
    ['阿坝藏族羌族自治州', ['阿坝藏族羌', '族自治州']],
    ['双江拉祜族佤族布朗族傣族自治县', ['双江拉祜族', '佤族布朗族', '傣族自治县']],
  ])('writes %s on lines of up to five characters', (name, lines) => {
    expect(districtMap([aDistrict(1, { name })]).leaves[0]?.lines).toEqual(lines)
  })
})

describe('the districts on the home page', () => {
  it('lead to their pages, with the first five of their schools and the number of all', () => {
    const documents = sample()
    documents.schools.push(...[2, 3, 4, 5, 6].map((order) => aSchool(`s${order}`, `学校${order}`, { order })))
    const [north, south] = viewAt('home', '/', documents).districts
    expect(north).toMatchObject({
      name: '港北区',
      href: '/schools/district/450802/',
      total: 7,
      central: false,
    })
    expect(north?.schools.map(({ shortName }) => shortName)).toEqual([
      '映莲小学',
      '石濂初级中学',
      '学校2',
      '学校3',
      '学校4',
    ])
    expect(north?.schools[0]).toEqual({ href: '/schools/lotus/', shortName: '映莲小学', brand: '映莲' })
    expect(south).toMatchObject({ name: '港南区', total: 1 })
  })
})
