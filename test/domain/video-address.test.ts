import { addressPieces, readableLink } from '@cms/domain/screening/video-address'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const cut = (written: string) => addressPieces(written).map(({ href, text }) => (href ? [text, href] : text))

test.each([
  [
    'a bare link',
    'https://pan.example.com/s/1aB',
    [['https://pan.example.com/s/1aB', 'https://pan.example.com/s/1aB']],
  ],
  [
    'a link with words pasted right behind it',
    '链接：https://pan.example.com/s/1aB?pwd=x7k2提取码：x7k2',
    [
      '链接：',
      ['https://pan.example.com/s/1aB?pwd=x7k2', 'https://pan.example.com/s/1aB?pwd=x7k2'],
      '提取码：x7k2',
    ],
  ],
  [
    'a link without a scheme, and the stop of its sentence',
    '见pan.example.com/s/1aB. 提取码 x7k2',
    ['见', ['pan.example.com/s/1aB', 'https://pan.example.com/s/1aB'], '. 提取码 x7k2'],
  ],
  ['a site by its name', 'www.example.com', [['www.example.com', 'https://www.example.com']]],
  ['words only', '光盘已寄，编号 3.5', ['光盘已寄，编号 3.5']],
  ['a scheme that runs a program', 'javascript:alert(1)', ['javascript:alert(1)']],
  ['nothing', ' ', []],
])('%s is cut into what can be opened and what is said beside it', (_, written, pieces) => {
  expect(cut(written)).toEqual(pieces)
})

test('whatever is written, its pieces are the whole of it and a link leads to a web page', () => {
  const written = fc.array(
    fc.constantFrom('https://', 'www.', 'a.cn/', '映荷', '%E6%98%A0', ' ', 'x.y', '：'),
  )
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.join('')
      const pieces = addressPieces(text)
      const bare = (said: string) => said.replace(/\s/g, '')
      expect(bare(pieces.map((piece) => piece.text).join(''))).toBe(bare(text))
      for (const { href } of pieces) if (href) expect(href).toMatch(/^https?:\/\/[\w.%]/)
    }),
  )
})

test('escaped letters are read as what they stand for, and what stands for nothing is left', () => {
  expect(readableLink('https://a.cn/%E6%98%A0%E8%8D%B7%2Fb%20c')).toBe('https://a.cn/映荷%2Fb%20c')
  expect(readableLink('https://a.cn/%C8%CB')).toBe('https://a.cn/%C8%CB')
})
