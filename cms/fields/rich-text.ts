import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField, UploadCollectionSlug } from 'payload'
import { PromptTextFeature } from './prompt-text'

/**
 * The editor of every long text; the site renders each of its features (`site/src/richtext`). One that stands within a block
 * is written with the toolbar of the text around it.
 */
export const editorWith = (pictures: UploadCollectionSlug, within: 'block' | 'page' = 'page') =>
  lexicalEditor({
    admin: { placeholder: '在这里写正文，按 / 选择格式…', hideGutter: within === 'block' },
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      AlignFeature(),
      IndentFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      LinkFeature({ enabledCollections: [] }),
      UploadFeature({
        enabledCollections: [pictures],
        collections: { [pictures]: { fields: [{ name: 'caption', label: '图片说明', type: 'text' }] } },
      }),
      ...(within === 'page' ? [FixedToolbarFeature()] : []),
      InlineToolbarFeature(),
      PromptTextFeature(),
    ],
  })

/** A long text whose pictures come from `pictures`: `media` for what is public, `entry-files` for an entry. */
export const richTextField = (
  name: string,
  label: string,
  options: {
    pictures: UploadCollectionSlug
    required?: boolean
    description?: string
    within?: 'block' | 'page'
  },
): RichTextField => ({
  name,
  label,
  type: 'richText',
  required: options.required ?? false,
  editor: editorWith(options.pictures, options.within),
  admin: { description: options.description },
  custom: { pictures: options.pictures },
})
