'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import type { ImportedDocument } from '../../actions/word/import-document'
import { bodyCharacters } from '../../domain/outline/body-characters'
import { chapterSections } from '../../domain/outline/chapter-sections'
import type { TextNode } from '../../domain/rich-text-tree'
import type { Choices } from './found-text'

/** What the form holds before it is filled; a chapter's sections are added to, never replaced. */
export type Typed = { title: string; characters: number }

type Text = { root: TextNode & { children: TextNode[] } }

const textOf = (children: TextNode[]): Text => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
})

/** Puts an imported text into the form that is open; nothing is saved by it. */
export function useFill() {
  const { collectionSlug } = useDocumentInfo()
  const { addFieldRow, dispatchFields, setModified } = useForm()
  const title = useFormFields(([fields]) => fields.title?.value as string | null | undefined)
  const body = useFormFields(([fields]) => fields.body?.value as Text | null | undefined)
  const typed: Typed = {
    title: (title ?? '').trim(),
    characters: bodyCharacters(body),
  }
  const set = (path: string, value: unknown) =>
    dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true })

  const fill = ({ blocks, title: found }: ImportedDocument, choices: Choices) => {
    const taken = blocks ?? []
    if (found && (choices.title || !typed.title)) set('title', found)
    if (collectionSlug === 'reader-chapters') {
      for (const section of chapterSections(taken)) {
        const state = (value: unknown) => ({ value, initialValue: value, valid: true })
        const row = { kind: state(section.kind), body: state(textOf(section.blocks)) }
        addFieldRow({ path: 'sections', schemaPath: 'reader-chapters.sections', subFieldState: row })
      }
    } else {
      const kept = choices.body === 'append' && typed.characters > 0 ? (body?.root.children ?? []) : []
      set('body', textOf([...kept, ...taken]))
    }
    setModified(true)
  }
  return { typed, fill }
}
