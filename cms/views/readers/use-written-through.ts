'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Puts what is written in a section into the text around it at once: Payload does so only after it has asked the server, and
 * a save in between would leave the last words out.
 */
export function useWrittenThrough(nodeKey: string): void {
  const [editor] = useLexicalComposerContext()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const body = useFormFields(([fields]) => fields.body?.value)
  useEffect(() => {
    const write = () => {
      const node = $getNodeByKey(nodeKey)
      if (!$isBlockNode(node)) return
      const before = node.getFields()
      const now = { ...before, kind, body }
      if (JSON.stringify(said(before)) !== JSON.stringify(said(now))) node.setFields(now, true)
    }
    // The cursor stays in the section.
    editor.update(write, { tag: SKIP_DOM_SELECTION_TAG })
  }, [body, editor, kind, nodeKey])
}

const said = ({ body, kind }: Record<string, unknown>) => [kind ?? null, body ?? null]
