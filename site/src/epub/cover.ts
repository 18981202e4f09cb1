import { bookDrawing } from '../components/picture/book-drawing'
import type { CoverFace } from '../data/cards/book-card'
import { escapeHtml } from '../richtext/escape-html'
import { documentText } from './document'
import { tones } from './tones'

/** The cover that the site draws, with its colours in it. */
export function coverSvg(face: CoverFace): string {
  const [pale, dark] = tones[face.tone] ?? ['#ffffff', '#000000']
  const line = `fill:none;stroke:${pale};stroke-linecap:round;stroke-linejoin:round`
  const words = `font-family:"Songti SC",SimSun,"Noto Serif CJK SC",serif;font-weight:700;text-anchor:middle`
  const style = [
    `.book-cloth{fill:${dark}}`,
    `.book-emblem{${line};opacity:.7}`,
    `.book-thread{${line};opacity:.7}`,
    `.book-slip{fill:${pale}}`,
    `.book-slip-line{fill:none;stroke:${dark};stroke-width:.8}`,
    `.book-title{fill:${dark};${words}}`,
    `.book-volume{fill:${pale};${words}}`,
  ].join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 240" width="1440" height="1920" xml:lang="zh-CN">',
    `<title>${escapeHtml(nameOf(face))}</title>`,
    `<style>${style}</style>`,
    bookDrawing(face),
    '</svg>',
    '',
  ].join('\n')
}

export function coverDocument(face: CoverFace, image: string): string {
  const alt = escapeHtml(`${nameOf(face)}的封面`)
  return documentText({
    title: '封面',
    part: 'cover',
    className: 'cover',
    body: `<p><img src="${image}" alt="${alt}"/></p>`,
  })
}

const nameOf = ({ title, volume }: CoverFace) => `清廉读本${volume}《${title}》`
