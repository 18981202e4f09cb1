import type { HomeDistrict } from '../../data/home-districts'
import { seedOf } from '../../data/tone'
import { blossomPath, leafPath, leafVeins, petalsBehind } from './leaf-path'

const radius = 60
const gap = 6
const margin = 10
const longestLine = 5

type Point = { x: number; y: number }

/**
 * A pond with a leaf for every district: the city's own schools are the blossom in the middle, districts stand around it in their
 * order, many of them in rows. Made from the list alone, so any city has one; it shows no real place.
 */
export function districtMap(districts: readonly HomeDistrict[]) {
  const points = placesOf(districts)
  const left = Math.min(...points.map(({ x }) => x)) - radius - margin
  const top = Math.min(...points.map(({ y }) => y)) - radius - margin
  const width = Math.max(...points.map(({ x }) => x)) + radius + margin - left
  const height = Math.max(...points.map(({ y }) => y)) + radius + margin - top
  const largest = Math.max(...districts.map(({ total }) => total))
  const leaves = districts.map((district, index) => {
    const { x, y } = points[index] ?? { x: 0, y: 0 }
    const r = radius * (0.84 + 0.16 * Math.sqrt(district.total / largest))
    const seed = seedOf(district.code)
    return {
      ...district,
      lines: linesOf(district.name),
      x: round(x - left),
      y: round(y - top),
      outline: district.central ? blossomPath(r) : leafPath(r, seed),
      behind: district.central ? petalsBehind(r) : null,
      veins: district.central ? null : leafVeins(r, seed),
      ripple: round(r + 5),
    }
  })
  return { width: round(width), height: round(height), leaves }
}

function placesOf(districts: readonly HomeDistrict[]): Point[] {
  const middle = districts.findIndex(({ central }) => central)
  const around = districts.length - (middle < 0 ? 0 : 1)
  if (districts.length < 3) return districts.map((_, index) => ({ x: index * (2 * radius + gap), y: 0 }))
  if (around > 7) return rowsOf(districts.length)
  const ring = ringOf(around, middle >= 0)
  return districts.map((_, index) => {
    if (index === middle) return { x: 0, y: 0 }
    return ring[middle >= 0 && index > middle ? index - 1 : index] ?? { x: 0, y: 0 }
  })
}

function ringOf(count: number, hasMiddle: boolean): Point[] {
  const apart = (2 * radius + gap) / (2 * Math.sin(Math.PI / count))
  const distance = Math.max(apart, hasMiddle ? 2 * radius + gap : 0)
  const first = -Math.PI / 2 + (count % 2 === 0 ? Math.PI / count : 0)
  return Array.from({ length: count }, (_, index) => {
    const angle = first + (2 * Math.PI * index) / count
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
  })
}

/** Rows of three and two by turns, like bricks; in the last row a lone leaf stands where no other is above it. */
function rowsOf(count: number): Point[] {
  const [across, down] = [2 * radius + gap, (2 * radius + gap) * 0.87]
  return Array.from({ length: count }, (_, index) => {
    const pair = Math.floor(index / 5)
    const inPair = index % 5
    const row = 2 * pair + (inPair < 3 ? 0 : 1)
    const left = count - (index - inPair)
    const column = inPair < 3 ? (left === 1 ? 1 : left === 2 ? inPair * 2 : inPair) : inPair - 2.5
    return { x: column * across, y: row * down }
  })
}

/** A long name on several lines of like length. */
function linesOf(name: string): string[] {
  const characters = [...name]
  const size = Math.ceil(characters.length / Math.ceil(characters.length / longestLine))
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, line) =>
    characters.slice(line * size, (line + 1) * size).join(''),
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
