'use client'

import { BlockCollapsible, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { RenderFields, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { holdInBlock } from '../typing/hold-in-block'
import { SectionSteps } from './section-steps'
import './readers.css'

/** A section in the text of a chapter: its name where it can be seen when it is folded, and the fields that are filled in. */
export function SectionBlock() {
  const { formSchema, nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const editable = useLexicalEditable()
  const kind = useFormFields(([fields]) => fields.kind?.value as string | null | undefined)
  useEffect(() => holdInBlock(editor, nodeKey, 'kind', kind), [editor, kind, nodeKey])
  return (
    <BlockCollapsible
      className="qf-chapter-section"
      Label={<b className="qf-chapter-section__name">{kind || '新的栏目'}</b>}
      Actions={editable ? <SectionSteps nodeKey={nodeKey} name={kind || '新的栏目'} /> : <span />}
    >
      <RenderFields
        fields={formSchema}
        forceRender
        parentIndexPath=""
        parentPath=""
        parentSchemaPath=""
        permissions
        readOnly={!editable}
      />
    </BlockCollapsible>
  )
}
