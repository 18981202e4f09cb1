import { digestOf, textDigest } from '@cms/domain/proof/digest'
import { pathOf, pathsOf, rootFrom, rootOf } from '@cms/domain/proof/merkle'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Test vectors of the reference implementation of RFC 6962: eight leaves, and the root of the first of them. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => digestOf('leaf', Buffer.from(hex, 'hex')))

const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test.each(roots.map((root, size) => [size, root] as const))('the root of %i leaves', (size, root) => {
  expect(rootOf(leaves.slice(0, size))).toBe(root)
})

test.each<[place: number, size: number, path: string[]]>([
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
])('the path of leaf %i of %i', (place, size, path) => {
  expect(pathOf(leaves.slice(0, size), place)).toEqual(path)
  expect(rootFrom(leaves[place] ?? '', place, size, path)).toBe(roots[size])
})

/** A tree of some size, and a place in it. */
const trees = fc
  .integer({ min: 1, max: 70 })
  .chain((size) => fc.record({ size: fc.constant(size), place: fc.nat(size - 1) }))
  .map(({ size, place }) => {
    const all = Array.from({ length: size }, (_, index) => textDigest('leaf', `sheet ${index}`))
    return { size, place, all, leaf: all[place] ?? '', root: rootOf(all), path: pathOf(all, place) }
  })

/** The digest with one of its 256 bits turned over. */
function turned(digest: string, bit: number): string {
  const digit = Math.floor(bit / 4)
  const value = (Number.parseInt(digest.charAt(digit), 16) ^ (1 << (bit % 4))).toString(16)
  return digest.slice(0, digit) + value + digest.slice(digit + 1)
}

test('every leaf is proved by its path, whether asked for alone or with others', () => {
  fc.assert(
    fc.property(trees, ({ size, place, all, leaf, root, path }) => {
      expect(rootFrom(leaf, place, size, path)).toBe(root)
      expect(pathsOf(all, [...all.keys()])[place]).toEqual(path)
    }),
  )
})

test('the path of a leaf proves no other leaf', () => {
  fc.assert(
    fc.property(trees, ({ size, place, all, root, path }) => {
      const proved = all.flatMap((other, index) =>
        rootFrom(other, place, size, path) === root ? [index] : [],
      )
      expect(proved).toEqual([place])
    }),
  )
})

test('a leaf is proved at no other place, and in no tree of a size that needs another path', () => {
  fc.assert(
    fc.property(trees, ({ size, place, leaf, root, path }) => {
      const places = [...Array(size + 2).keys()].filter((other) => rootFrom(leaf, other, size, path) === root)
      expect(places).toEqual([place])
      expect(rootFrom(leaf, place, size, [...path, root])).toBe(null)
      if (path.length > 0) expect(rootFrom(leaf, place, size, path.slice(0, -1))).toBe(null)
    }),
  )
})

test('a leaf or a path with one bit turned over proves nothing', () => {
  fc.assert(
    fc.property(trees, fc.nat(255), fc.nat(), ({ size, place, leaf, root, path }, bit, which) => {
      expect(rootFrom(turned(leaf, bit), place, size, path)).not.toBe(root)
      const at = which % Math.max(1, path.length)
      const changed = path.map((digest, index) => (index === at ? turned(digest, bit) : digest))
      if (path.length > 0) expect(rootFrom(leaf, place, size, changed)).not.toBe(root)
    }),
  )
})

test.each<[string, place: number, size: number, path: string[]]>([
  ['a place past the end', 3, 3, []],
  ['a place before the start', -1, 1, []],
  ['half a place', 0.5, 1, []],
  ['a size that is no number', 0, Number.NaN, []],
  ['a path of something else', 0, 2, ['A'.repeat(64)]],
])('%s is no proof', (_, place, size, path) => {
  expect(rootFrom(leaves[0] ?? '', place, size, path)).toBe(null)
})

test('a node is not mistaken for a leaf', () => {
  const [first = '', second = ''] = leaves
  expect(rootOf([digestOf('leaf', Buffer.from(first + second, 'hex'))])).not.toBe(rootOf([first, second]))
})
