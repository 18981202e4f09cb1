import { wechatText } from '@cms/office/wechat/wechat-html'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { EditorNode } from '../../site/src/richtext/node'
import { richText } from '../../site/src/richtext/rich-text'
import { block, body, cell, heading, link, list, paragraph, text, upload } from '../site/rich'

const photo = {
  src: '/media/pond-960.webp',
  srcset: '/media/pond-480.webp 480w, /media/%E8%8D%B7%E5%A1%98-1600.webp 1600w',
  avif: '/media/pond-480.avif 480w',
  width: 960,
  height: 640,
  alt: '荷塘',
  credit: null,
}
const small = { ...photo, src: '/media/seal.png', srcset: '', avif: '', alt: '印章' }
const paper = { name: '手册', href: '/media/a.pdf', kind: 'PDF', size: '1.2 MB' }
const files: Record<string, typeof photo | typeof paper> = { photo, small, paper }

const written = (nodes: EditorNode[], pinyin?: 'shown') =>
  wechatText(
    richText(body(...nodes), { name: '正文', upload: (id) => files[id] ?? null, ...(pinyin && { pinyin }) })
      .html.html,
  )

const unstyled = (html: string) => html.replaceAll(/ style="[^"]*"/g, '')

describe('a text for an official account', () => {
  it.each<[what: string, node: EditorNode, html: string]>([
    ['a paragraph', paragraph('一段。'), '<p>一段。</p>'],
    ['bold', paragraph('很', text('重', 1)), '<p>很<strong>重</strong></p>'],
    ['a heading', heading('h2', '做法'), '<h2>做法</h2>'],
    [
      'a quotation',
      block('quote', [text('廉者，政之本也。')]),
      '<blockquote><p>廉者，政之本也。</p></blockquote>',
    ],
    ['a list', list('number', [text('一')], [text('二')]), '<ol><li>一</li><li>二</li></ol>'],
    [
      'a table, without the frame it scrolls in',
      block('table', [
        block('tablerow', [cell('月份', { headerState: 1 }), cell('金额', { headerState: 1 })]),
        block('tablerow', [cell('九月', { colSpan: 2 })]),
      ]),
      '<table><thead><tr><th>月份</th><th>金额</th></tr></thead><tbody><tr><td colspan="2">九月</td></tr></tbody></table>',
    ],
    [
      'a link elsewhere keeps its words and tells its address',
      paragraph('见', link('https://example.cn/a?b=1&c=2', '通知'), '。'),
      '<p>见通知（https://example.cn/a?b=1&amp;c=2）。</p>',
    ],
    [
      'a link that is its own address is not told twice',
      paragraph(link('https://example.cn/', 'https://example.cn/')),
      '<p>https://example.cn/</p>',
    ],
    ['a link within the site keeps its words', paragraph(link('/cases/', '案例')), '<p>案例</p>'],
    ['a mail address', paragraph(link('mailto:a@example.cn', '信箱')), '<p>信箱（a@example.cn）</p>'],
    ['a picture with its words', upload('photo', '公示栏'), '<p>【图1】</p><p>公示栏</p>'],
    ['a file', upload('paper'), '<p>手册（PDF，1.2 MB）</p>'],
  ])('%s', (_, node, html) => {
    expect(unstyled(written([node]).html)).toBe(`<section>${html}</section>`)
  })

  it('says of each element how it looks', () => {
    const { html } = written([paragraph(text('字', 1))])
    expect(html).toMatch(
      /<p style="[^"]*font-size:16px[^"]*color:#1e2a28[^"]*"><strong style="font-weight:bold">/,
    )
    expect(html).toMatch(/^<section style="max-width:677px;/)
  })

  it('keeps what stands in the middle or further in', () => {
    const { html } = written([block('paragraph', [text('落款')], { format: 'center', indent: 2 })])
    expect(html).toMatch(/text-align:center;padding-left:4em">落款/)
  })

  it('keeps the readings over the characters, and leaves them out of the plain words', () => {
    const { html, plain } = written([paragraph('荷花')], 'shown')
    expect(unstyled(html)).toBe(
      '<section><p><ruby>荷<rt>hé</rt></ruby><ruby>花<rt>huā</rt></ruby></p></section>',
    )
    expect(plain).toBe('荷花')
  })

  it('numbers the pictures in order, each with the file of its widest form', () => {
    const { pictures, plain } = written([upload('photo'), paragraph('一 & 二'), upload('small', '盖章处')])
    expect(pictures).toEqual([
      { number: 1, file: '荷塘-1600.webp', caption: '荷塘' },
      { number: 2, file: 'seal.png', caption: '印章' },
    ])
    expect(plain).toBe('【图1】\n一 & 二\n【图2】\n盖章处')
  })

  it('takes nothing from a text that the site has not written', () => {
    const { html } = wechatText(
      '<script>alert(1)</script><style>p{}</style><p onclick="x()" id="a" class="b" style="position:fixed">字<iframe src="//x"></iframe><a href="javascript:x">去</a></p>',
    )
    expect(unstyled(html)).toBe('<section><p>字去</p></section>')
    expect(html).not.toContain('fixed')
  })
})

const words = fc.string({
  unit: fc.constantFrom('廉', '洁', 'a', '<', '>', '&', '"', ' ', '，'),
  minLength: 1,
  maxLength: 8,
})
const run = fc.tuple(words, fc.nat(255)).map(([value, format]) => text(value, format))
const piece = fc.oneof(
  run,
  fc
    .tuple(fc.constantFrom('https://example.cn/?a=1&b="2"', '/cases/', 'tel:123'), words)
    .map(([url, value]) => link(url, value)),
  fc.constant<EditorNode>({ type: 'linebreak' }),
)
const pieces = fc.array(piece, { maxLength: 4 })
const node: fc.Arbitrary<EditorNode> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('paragraph', 'quote'),
      pieces,
      fc.constantFrom('', 'center', 'right', 'justify'),
      fc.nat(9),
    )
    .map(([type, children, format, indent]) => block(type, children, { format, indent })),
  fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), words).map(([tag, value]) => heading(tag, value)),
  fc
    .tuple(fc.constantFrom('number', 'bullet'), fc.array(pieces, { minLength: 1, maxLength: 3 }))
    .map(([kind, items]) => list(kind, ...items)),
  fc.tuple(fc.constantFrom('photo', 'small', 'paper'), words).map(([id, caption]) => upload(id, caption)),
  fc.constant<EditorNode>({ type: 'horizontalrule' }),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((cells) =>
    block('table', [
      block(
        'tablerow',
        cells.map((value) => cell(value)),
      ),
    ]),
  ),
)

test('no text, whatever is in it, brings a class, an id, a script, a style sheet, a picture or a link along', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), fc.boolean(), (nodes, spelled) => {
      const { html, pictures } = written(nodes, spelled ? 'shown' : undefined)
      const tags = html.match(/<[^>]*>/g) ?? []
      const names = new Set(
        tags.flatMap((tag) => [...tag.matchAll(/ ([\w-]+)="[^"]*"/g)].map(([, name]) => name)),
      )
      expect(
        [...names].filter((name) => !['style', 'colspan', 'rowspan', 'start'].includes(name ?? '')),
      ).toEqual([])
      expect(
        tags.filter((tag) => /^<(script|style|link|a|img|picture|source|iframe|svg)\b/.test(tag)),
      ).toEqual([])
      const marks = [...html.matchAll(/【图(\d+)】/g)].map(([, number]) => Number(number))
      const held = nodes.filter(({ type, value }) => type === 'upload' && value !== 'paper')
      expect(marks).toEqual(held.map((_, index) => index + 1))
      expect(pictures.map(({ number }) => number)).toEqual(marks)
    }),
    { numRuns: 300 },
  )
})
