'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import type { ImportedDocument } from '../../actions/word/import-document'
import { chapterBody, savedText } from '../../domain/chapter-body'
import { bodyCharacters } from '../../domain/outline/body-characters'
import { chapterSections, writtenSections } from '../../domain/outline/chapter-sections'
import type { TextNode } from '../../domain/rich-text-tree'
import type { Choices } from './found-text'

/** What the form holds before it is filled. */
export type Typed = { title: string; characters: number }

type Text = { root: TextNode & { children: TextNode[] } }

/** The blocks of an imported chapter: its sections, told apart from those of an earlier import. */
function sectionBlocks(blocks: TextNode[]): TextNode[] {
  const sections = writtenSections(chapterSections(blocks))
  return chapterBody(sections, `word-${Date.now().toString(36)}`).root.children
}

/** Puts an imported text into the form that is open; nothing is saved by it. */
export function useFill() {
  const { collectionSlug } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const title = useFormFields(([fields]) => fields.title?.value as string | null | undefined)
  const body = useFormFields(([fields]) => fields.body?.value as Text | null | undefined)
  const typed: Typed = {
    title: (title ?? '').trim(),
    characters: bodyCharacters(body),
  }
  const set = (path: string, value: unknown) =>
    dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true })

  const fill = ({ blocks, title: found }: ImportedDocument, choices: Choices) => {
    const read = blocks ?? []
    const taken = collectionSlug === 'reader-chapters' ? sectionBlocks(read) : read
    if (found && (choices.title || !typed.title)) set('title', found)
    const kept = choices.body === 'append' && typed.characters > 0 ? (body?.root.children ?? []) : []
    set('body', savedText([...kept, ...taken]))
    setModified(true)
  }
  return { typed, fill }
}
