import { releaseSlipPdf } from '@cms/office/release-slip-pdf'
import { expect, test } from 'vitest'
import { lettersWithoutGlyph, pageSizes, textOfPages } from './read-pdf'

const step = (label: string, byName: string) => ({
  label,
  byName,
  at: '2026-11-21T02:30:00Z',
  outcome: '通过',
  reason: '检查提示 2 处，核对后保留',
})

test('the slip names every step with its person and time, on one A4 page with room for the seal', async () => {
  const { bytes, missing } = await releaseSlipPdf({
    title: '食堂开放周',
    kind: '专栏文章',
    number: 'a1b2',
    sentByName: '韦濂',
    sentAt: '2026-11-20T01:00:00Z',
    steps: [step('一审一校', '周珺'), step('二审二校', '莫喆'), step('三审三校', '覃沐')],
    state: '已发布',
    releasedByName: '覃沐',
    publishedAt: '2026-11-21T04:00:00Z',
    address: 'open-week',
    owner: '荷城教育局',
    printedAt: '2026-11-22T00:00:00Z',
    demo: true,
  })
  const [page = '', ...more] = await textOfPages(bytes)
  expect([more, missing, await lettersWithoutGlyph(bytes), await pageSizes(bytes)]).toEqual([
    [],
    [],
    0,
    ['595×842'],
  ])
  expect(page).toContain('稿件标题食堂开放周栏目类型专栏文章送审人韦濂送审时间2026-11-2009:00')
  for (const [label, name] of [
    ['一审一校', '周珺'],
    ['二审二校', '莫喆'],
    ['三审三校', '覃沐'],
  ])
    expect(page).toContain(`${label}${name}2026-11-2110:30通过检查提示2处，核对后保留`)
  expect(page).toContain('单位盖章')
})
