import type { EditorNode } from './node'

const alignments: Record<string, string> = {
  center: 'align-center',
  right: 'align-right',
  end: 'align-right',
  justify: 'align-justify',
}

/** A block's alignment and indentation as a class attribute, or nothing; indents are `indent-1` to `indent-8`. */
export function blockClass({ format, indent = 0 }: EditorNode): string {
  const names = [alignments[String(format)], indent > 0 && `indent-${Math.min(indent, 8)}`].filter(Boolean)
  return names.length > 0 ? ` class="${names.join(' ')}"` : ''
}
