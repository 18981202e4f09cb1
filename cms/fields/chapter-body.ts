import {
  BlocksFeature,
  FixedToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'
import { chapterKinds, chapterProblem, type SavedText, sectionBlock } from '../domain/chapter-body'
import { PromptTextFeature } from './prompt-text'
import { richTextField } from './rich-text'

/** 栏目: a part of a chapter with its name and a text of its own, which the editor inserts, drags and folds. */
const section = (): Block => ({
  slug: sectionBlock,
  labels: { singular: '栏目', plural: '栏目' },
  admin: {
    disableBlockName: true,
    components: { Block: '@cms/views/readers/section-block#SectionBlock' },
  },
  fields: [
    {
      name: 'kind',
      label: '栏目名',
      type: 'select',
      required: true,
      options: chapterKinds.map((kind) => ({ value: kind, label: kind })),
    },
    richTextField('body', '内容', { pictures: 'media', required: true, within: 'block' }),
  ],
})

/** The text of a reader's chapter: nothing but sections; the site shows each with its own drawing and frame. */
export const chapterBodyField = (): RichTextField => ({
  name: 'body',
  label: '正文',
  type: 'richText',
  required: true,
  editor: lexicalEditor({
    admin: { placeholder: '按 / 或点工具栏的第一个按钮，插入一个栏目…' },
    features: [
      ParagraphFeature(),
      BlocksFeature({ blocks: [section()] }),
      FixedToolbarFeature({ applyToFocusedEditor: true }),
      PromptTextFeature(),
    ],
  }),
  validate: (value) => chapterProblem(value as SavedText | null | undefined) ?? true,
  admin: {
    components: { Diff: '@cms/views/readers/chapter-diff#ChapterDiff' },
    description:
      '一章由 1—12 个栏目组成，按 / 插入，可以拖动、折叠。注音读本里读音有误时，在字后用括号写明，例如“还（huán）”；括号不会显示。',
  },
  custom: { pictures: 'media' },
})
