import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { editorWith } from '../cms/fields/rich-text'
import type { Markdown } from './data/shapes'

export type RichText = ReturnType<typeof convertMarkdownToLexical>

/** Turns Markdown into what the admin's own editor would have saved. */
export async function richTextFrom(config: SanitizedConfig): Promise<(text: Markdown) => RichText> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: editorWith('media') })
  return (markdown) => convertMarkdownToLexical({ editorConfig, markdown: markdown.trim() })
}
