import type { Entry } from '@cms/payload-types'

/** Paragraphs as the editor saves them. */
export function textOf(...paragraphs: string[]): NonNullable<Entry['body']> {
  const base = { version: 1, format: '' as const, indent: 0, direction: null }
  return {
    root: {
      ...base,
      type: 'root',
      children: paragraphs.map((text) => ({
        ...base,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
      })),
    },
  }
}
