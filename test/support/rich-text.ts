import type { Entry } from '@cms/payload-types'

type Body = NonNullable<Entry['body']>
type Node = Body['root']['children'][number]

const base = { version: 1, format: '' as const, indent: 0, direction: null }

const wordsOf = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

/** Blocks as the editor saves them. */
export const bodyOf = (...children: Node[]): Body => ({ root: { ...base, type: 'root', children } })

export const paragraph = (text: string): Node => ({
  ...base,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [wordsOf(text)],
})

export const heading = (text: string): Node => ({
  ...base,
  type: 'heading',
  tag: 'h2',
  children: [wordsOf(text)],
})

/** A paragraph of one link. */
export const link = (text: string, url: string): Node => ({
  ...paragraph(''),
  children: [
    {
      ...base,
      type: 'link',
      version: 3,
      id: 'a-link',
      fields: { linkType: 'custom', newTab: false, url },
      children: [wordsOf(text)],
    },
  ],
})

/** A picture that a school has uploaded. */
export const picture = (file: string, caption: string): Node => ({
  type: 'upload',
  version: 3,
  id: `picture-${file}`,
  relationTo: 'entry-files',
  value: file,
  fields: { caption },
  format: '',
})

/** Paragraphs as the editor saves them. */
export const textOf = (...paragraphs: string[]): Body => bodyOf(...paragraphs.map(paragraph))
