import type { Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf } from '../docx-elements'
import type { StyleNumbering } from './literal-numbers'
import { propertyOf, settingOf, wordsIn } from './word-paragraphs'

type Style = { name: string; based: string; properties: Element | undefined; look: Element | undefined }

/** What the styles of a document say of its paragraphs. */
export type ParagraphStyles = {
  /** The level of a heading, from 1 on. */
  headingLevel: (paragraph: Element) => number | undefined
  isTitle: (paragraph: Element) => boolean
  isContents: (paragraph: Element) => boolean
  numbering: StyleNumbering
}

const plain = /^[0-8]$/

/** Reads the part of the styles; styles take from those that they are based on. */
export function paragraphStyles(root: Element | null): ParagraphStyles {
  const styles = new Map(
    childrenOf(root, 'style').map((style): [string, Style] => [
      attributeOf(style, 'styleId'),
      {
        name: settingOf(childrenOf(style, 'name')[0]),
        based: settingOf(childrenOf(style, 'basedOn')[0]),
        properties: childrenOf(style, 'pPr')[0],
        look: childrenOf(style, 'rPr')[0],
      },
    ]),
  )
  const chainOf = (id: string): Style[] => {
    const chain: Style[] = []
    for (let style = styles.get(id); style && chain.length < 12; style = styles.get(style.based))
      chain.push(style)
    return chain
  }
  const stylesOf = (paragraph: Element) => chainOf(settingOf(propertyOf(paragraph, 'pStyle')))
  const headingLevel = (paragraph: Element) => {
    const own = settingOf(propertyOf(paragraph, 'outlineLvl'))
    if (own) return plain.test(own) ? Number(own) + 1 : undefined
    for (const { name, properties } of stylesOf(paragraph)) {
      const level = settingOf(childrenOf(properties, 'outlineLvl')[0])
      if (level) return plain.test(level) ? Number(level) + 1 : undefined
      const [, number] = /^(?:heading|标题)\s*([1-9])$/i.exec(name) ?? []
      if (number) return Number(number)
    }
    return undefined
  }
  return {
    headingLevel,
    isTitle: (paragraph) =>
      stylesOf(paragraph).some(({ name }) => /^(?:title|subtitle|文档标题|标题|副标题)$/i.test(name)),
    isContents: (paragraph) => /^(?:toc|contents|目录)\b/i.test(stylesOf(paragraph)[0]?.name ?? ''),
    numbering: (paragraph) => {
      for (const { properties } of stylesOf(paragraph)) {
        const numbered = childrenOf(properties, 'numPr')[0]
        const list = settingOf(childrenOf(numbered, 'numId')[0])
        if (list && list !== '0')
          return { list, depth: Number(settingOf(childrenOf(numbered, 'ilvl')[0]) || 0) }
      }
      return undefined
    },
  }
}

/** Whether a line looks like a title: centred, short, and either bold or larger than 四号. */
export function looksLikeTitle(paragraph: Element): boolean {
  const words = wordsIn(paragraph).trim()
  if (words.length < 2 || words.length > 60 || /[。；！]$/.test(words)) return false
  if (settingOf(propertyOf(paragraph, 'jc')) !== 'center') return false
  const looks = childrenOf(paragraph, 'r')
    .filter(({ textContent }) => textContent?.trim())
    .map((run) => childrenOf(run, 'rPr')[0])
  const isLarge = (look: Element | undefined) => Number(settingOf(childrenOf(look, 'sz')[0]) || 0) > 28
  const isBold = (look: Element | undefined) =>
    childrenOf(look, 'b').some((bold) => !/^(?:0|false)$/.test(settingOf(bold)))
  return looks.length > 0 && looks.every((look) => isLarge(look) || isBold(look))
}
