import type { Element } from '@xmldom/xmldom'
import { childrenOf } from '../docx-elements'

/** A formula of Word in one line, as it would be typed: `a/b`, `x^2`, `√(2)`. */
export function formulaWords(formula: Element): string {
  const part = (name: string) => childrenOf(formula, name).map(formulaWords).join('')
  const grouped = (words: string) => (words.length > 1 ? `(${words})` : words)
  switch (formula.localName) {
    case 't':
      return formula.textContent ?? ''
    case 'f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`
    case 'sSup':
      return `${part('e')}^${grouped(part('sup'))}`
    case 'sSub':
      return `${part('e')}_${grouped(part('sub'))}`
    case 'rad':
      return `√(${part('e')})`
    default:
      return childrenOf(formula).map(formulaWords).join('')
  }
}
