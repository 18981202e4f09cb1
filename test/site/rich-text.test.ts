import { describe, expect, it } from 'vitest'
import type { EditorNode } from '../../site/src/richtext/node'
import { richText } from '../../site/src/richtext/rich-text'
import type { Setting } from '../../site/src/richtext/setting'
import { block, body, cell, heading, link, list, paragraph, text, upload } from './rich'

const photo = {
  src: '/media/p-960.webp',
  srcset: '',
  avif: '',
  width: 960,
  height: 640,
  alt: '荷塘',
  credit: null,
}
const files: Record<string, ReturnType<Setting['upload']>> = {
  photo,
  responsive: { ...photo, srcset: '/media/p-480.webp 480w, /media/p-960.webp 960w', credit: '校报' },
  light: { ...photo, avif: '/media/p-480.avif 480w, /media/p-960.avif 960w' },
  paper: { name: '手册"全文"', href: '/media/a.pdf', kind: 'PDF', size: '1.2 MB' },
}
const setting: Setting = { name: '案例《一》的正文', upload: (id) => files[id] ?? null }
const html = (...nodes: EditorNode[]) => richText(body(...nodes), setting).html.html

describe('a text from the editor', () => {
  it.each<[what: string, node: EditorNode, html: string]>([
    ['a paragraph', paragraph('一段。'), '<p>一段。</p>'],
    ['a blank paragraph is left out', paragraph('  '), ''],
    ['characters with a meaning in HTML', paragraph('a<b & "c">'), '<p>a&lt;b &amp; &quot;c&quot;&gt;</p>'],
    ['bold', paragraph(text('字', 1)), '<p><strong>字</strong></p>'],
    ['italic', paragraph(text('字', 2)), '<p><em>字</em></p>'],
    ['strikethrough', paragraph(text('字', 4)), '<p><s>字</s></p>'],
    ['underline', paragraph(text('字', 8)), '<p><u>字</u></p>'],
    ['subscript', paragraph('H', text('2', 32), 'O'), '<p>H<sub>2</sub>O</p>'],
    ['superscript', paragraph('m', text('2', 64)), '<p>m<sup>2</sup></p>'],
    ['formats together', paragraph(text('字', 1 + 2 + 8)), '<p><u><em><strong>字</strong></em></u></p>'],
    ['a line break', paragraph('一', { type: 'linebreak' }, '二'), '<p>一<br>二</p>'],
    ['a tab', paragraph({ type: 'tab' }, '一'), '<p>&emsp;一</p>'],
    ['a heading of the second level', heading('h2', '背景'), '<h2 id="part-1">背景</h2>'],
    ['a small heading with none above it', heading('h4', '背景'), '<h2 id="part-1">背景</h2>'],
    [
      'a quotation',
      block('quote', [text('廉者，政之本也。')]),
      '<blockquote><p>廉者，政之本也。</p></blockquote>',
    ],
    ['a horizontal rule', { type: 'horizontalrule' }, '<hr>'],
    ['centred', block('paragraph', [text('字')], { format: 'center' }), '<p class="align-center">字</p>'],
    ['to the right', block('paragraph', [text('字')], { format: 'right' }), '<p class="align-right">字</p>'],
    ['to the end', block('paragraph', [text('字')], { format: 'end' }), '<p class="align-right">字</p>'],
    ['justified', block('paragraph', [text('字')], { format: 'justify' }), '<p class="align-justify">字</p>'],
    ['to the left, as all is', block('paragraph', [text('字')], { format: 'left' }), '<p>字</p>'],
    ['indented twice', block('paragraph', [text('字')], { indent: 2 }), '<p class="indent-2">字</p>'],
    [
      'indented further than there are classes',
      block('paragraph', [text('字')], { indent: 11, format: 'right' }),
      '<p class="align-right indent-8">字</p>',
    ],
    [
      'a table with a head, a cell over two rows and one over two columns',
      block('table', [
        block('tablerow', [
          cell('环节', { headerState: 1 }),
          cell('谁来做', { headerState: 1 }),
          cell('记录', { headerState: 1 }),
        ]),
        block('tablerow', [cell('询价', { headerState: 2, rowSpan: 2 }), cell('总务处'), cell('报价单')]),
        block('tablerow', [cell('', { colSpan: 2 })]),
      ]),
      '<div class="table-frame" role="region" aria-label="表格" tabindex="0"><table>' +
        '<thead><tr><th scope="col">环节</th><th scope="col">谁来做</th><th scope="col">记录</th></tr></thead>' +
        '<tbody><tr><th scope="row" rowspan="2">询价</th><td>总务处</td><td>报价单</td></tr>' +
        '<tr><td colspan="2"></td></tr></tbody></table></div>',
    ],
    [
      'a table cell with a heading, a list and a centred line',
      block('table', [
        block('tablerow', [
          block('tablecell', [
            heading('h3', '分工'),
            list('bullet', [text('记账')]),
            block('paragraph', [text('字')], { format: 'center' }),
          ]),
        ]),
      ]),
      '<div class="table-frame" role="region" aria-label="表格" tabindex="0"><table><tbody><tr>' +
        '<td><p><strong>分工</strong></p><ul><li>记账</li></ul><p class="align-center">字</p></td>' +
        '</tr></tbody></table></div>',
    ],
    ['a bulleted list', list('bullet', [text('一')], [text('二')]), '<ul><li>一</li><li>二</li></ul>'],
    ['a numbered list', list('number', [text('一')]), '<ol><li>一</li></ol>'],
    [
      'a numbered list that goes on from another',
      { ...list('number', [text('四')]), start: 4 },
      '<ol start="4"><li>四</li></ol>',
    ],
    [
      'a list in a list stands in the item before it',
      list(
        'bullet',
        [text('一')],
        [list('number', [text('甲')], [list('bullet', [text('深')])])],
        [text('二')],
      ),
      '<ul><li>一<ol><li>甲<ul><li>深</li></ul></li></ol></li><li>二</li></ul>',
    ],
    [
      'a link away',
      paragraph(link('https://www.gov.cn/?a=1&b=2', '中国政府网')),
      '<p><a href="https://www.gov.cn/?a=1&amp;b=2" rel="external noopener noreferrer">中国政府网</a></p>',
    ],
    [
      'a link away in a new window',
      paragraph(link('https://www.gov.cn', '网', true)),
      '<p><a href="https://www.gov.cn" rel="external noopener noreferrer" target="_blank">网</a></p>',
    ],
    ['a link within the site', paragraph(link('/cases/', '案例')), '<p><a href="/cases/">案例</a></p>'],
    ['a mail address', paragraph(link('mailto:a@b.cn', '邮箱')), '<p><a href="mailto:a@b.cn">邮箱</a></p>'],
    [
      'a picture',
      upload('photo', '六月的荷塘'),
      '<figure><img src="/media/p-960.webp" width="960" height="640" alt="荷塘" loading="lazy" decoding="async"><figcaption>六月的荷塘</figcaption></figure>',
    ],
    [
      'a picture in several sizes, centred, with its source',
      { ...upload('responsive'), format: 'center' },
      '<figure class="align-center"><img src="/media/p-960.webp" srcset="/media/p-480.webp 480w, /media/p-960.webp 960w" sizes="(min-width: 720px) 646px, 100vw" width="960" height="640" alt="荷塘" loading="lazy" decoding="async"><figcaption>供图：校报</figcaption></figure>',
    ],
    [
      'a picture that has a lighter form',
      upload('light'),
      '<figure><picture><source type="image/avif" srcset="/media/p-480.avif 480w, /media/p-960.avif 960w" sizes="(min-width: 720px) 646px, 100vw"><img src="/media/p-960.webp" width="960" height="640" alt="荷塘" loading="lazy" decoding="async"></picture></figure>',
    ],
    [
      'a file',
      upload('paper'),
      '<p><a href="/media/a.pdf" download>手册&quot;全文&quot;（PDF，1.2 MB）</a></p>',
    ],
  ])('%s', (_, node, expected) => {
    expect(html(node)).toBe(expected)
  })

  it('never carries a style attribute, which the content security policy would refuse', () => {
    const aligned = ['left', 'start', 'center', 'right', 'end', 'justify'].flatMap((format) =>
      [0, 1, 3].map((indent) => block('paragraph', [text('字', 255)], { format, indent })),
    )
    expect(html(...aligned)).not.toContain('style')
  })

  it('numbers its headings and lists those of the first level', () => {
    const state = body(
      heading('h2', '背景'),
      heading('h3', '细节'),
      heading('h2', '  '),
      heading('h2', '做法'),
    )
    const { html: written, headings } = richText(state, { ...setting, idPrefix: 'section-2-part-' })
    expect(written.html).toBe(
      '<h2 id="section-2-part-1">背景</h2><h3 id="section-2-part-2">细节</h3><h2 id="section-2-part-3">做法</h2>',
    )
    expect(headings).toEqual([
      { id: 'section-2-part-1', text: '背景' },
      { id: 'section-2-part-3', text: '做法' },
    ])
  })
})

it('lists a heading of two lines as one', () => {
  const twoLines = block('heading', [text('背景'), { type: 'linebreak' }, text('与问题')], { tag: 'h2' })
  expect(richText(body(twoLines), setting).headings).toEqual([{ id: 'part-1', text: '背景 与问题' }])
})

describe('a text with what the site does not know', () => {
  it.each<[what: string, node: EditorNode, kind: string]>([
    ['a block of another program', { type: 'block' }, 'block'],
    ['something other than rows in a table', block('table', [paragraph('一')]), 'paragraph'],
    ['a block within a paragraph', paragraph({ type: 'inlineBlock' }), 'inlineBlock'],
    ['an unknown node in a blank paragraph', paragraph(' ', { type: 'mention' }), 'mention'],
    ['an unknown node in a link', paragraph({ ...link('/a', ''), children: [{ type: 'emoji' }] }), 'emoji'],
    ['an unknown node in a list', list('bullet', [{ type: 'mention' }]), 'mention'],
    [
      'something other than items in a list',
      block('list', [paragraph('一')], { listType: 'bullet' }),
      'paragraph',
    ],
    ['a check list', list('check', [text('一')]), 'list check'],
    ['a heading of the first level', heading('h1', '一'), 'heading h1'],
  ])('%s is refused by name, with the name of the text', (_, node, kind) => {
    expect(() => html(node)).toThrow(
      new Error(`案例《一》的正文里有网站不认识的内容“${kind}”，请在编辑器里删去后重新发布。`),
    )
  })

  it('a picture that may not be shown any more is left out, and the text around it stays', () => {
    expect(html(paragraph('前。'), upload('gone', '说明'), paragraph('后。'))).toBe('<p>前。</p><p>后。</p>')
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'www.gov.cn',
    '',
  ])('the link “%s” is refused', (url) => {
    expect(() => html(paragraph(link(url, '字')))).toThrow(`案例《一》的正文里的链接“${url}”不能用`)
  })
})
