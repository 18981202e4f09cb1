import type { Document } from '@xmldom/xmldom'
import { attributeOf, childrenOf, elementsIn, isWord } from './docx-elements'
import { type Package, parsePart } from './docx-parts'
import { relationsOf } from './docx-relations'

/** Properties that may name somebody or some place, and what people call them. */
const labels: Record<string, string> = {
  creator: '作者',
  lastModifiedBy: '最后保存者',
  title: '标题',
  subject: '主题',
  description: '备注',
  keywords: '关键词',
  category: '类别',
  contentStatus: '状态',
  Company: '单位',
  Manager: '经理',
  Template: '模板',
  HyperlinkBase: '超链接基础',
}

/** What a Word document says about itself, by Chinese names, with who commented on or edited `documents` of it. */
export function readProperties(parts: Package, documents: Document[]): Record<string, string> {
  const pairs = relationsOf(parts, '')
    .filter(({ kind }) => kind.endsWith('-properties'))
    .flatMap(({ kind, target }) => {
      const bytes = parts.get(target)
      const elements = bytes ? childrenOf(parsePart(bytes).documentElement) : []
      return elements.map((element): [string, string] => [
        kind === 'custom-properties' ? attributeOf(element, 'name') : (labels[element.localName ?? ''] ?? ''),
        element.textContent?.trim() ?? '',
      ])
    })
  const editors = [...new Set(documents.flatMap(editorsOf))].join('、')
  return Object.fromEntries([...pairs, ['批注和修订人', editors]].filter(([name, value]) => name && value))
}

function editorsOf(document: Document): string[] {
  return elementsIn(document)
    .filter(isWord)
    .map((element) => attributeOf(element, 'author'))
    .filter(Boolean)
}
