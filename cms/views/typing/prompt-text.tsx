'use client'

import {
  $isBlockNode,
  createClientFeature,
  useBlockComponentContext,
  useEditorConfigContext,
} from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { OnChangePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalOnChangePlugin'
import { useField } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { holdInBlock } from './hold-in-block'

/** A text in a block goes into the text around it with every change, any other into its form before a click is heard. */
function Prompt() {
  const { nodeKey } = useBlockComponentContext()
  const { fieldProps, parentEditor } = useEditorConfigContext()
  return nodeKey && parentEditor ? (
    <ToBlock around={parentEditor.editor} nodeKey={nodeKey} name={fieldProps.path} />
  ) : (
    <ToForm path={fieldProps.path} />
  )
}

function ToBlock({ around, name, nodeKey }: { around: LexicalEditor; name: string; nodeKey: NodeKey }) {
  const hold = useCallback(
    (state: EditorState) => holdInBlock(around, nodeKey, name, state.toJSON()),
    [around, name, nodeKey],
  )
  useEffect(() => {
    const shown = around.getEditorState().read(() => {
      const node = $getNodeByKey(nodeKey)
      return $isBlockNode(node) ? node.getFields()[name] : null
    })
    holdInBlock(around, nodeKey, name, shown)
  }, [around, name, nodeKey])
  return <OnChangePlugin ignoreSelectionChange onChange={hold} />
}

/** Payload tells the form when the browser is idle, half a second late at worst; every save begins with a click or a submit. */
function ToForm({ path }: { path: string }) {
  const [editor] = useLexicalComposerContext()
  const { setValue } = useField<unknown>({ potentiallyStalePath: path })
  const untold = useRef<EditorState>(null)
  const remember = useCallback((state: EditorState) => {
    untold.current = state
  }, [])
  useEffect(() => {
    const tell = () => {
      if (!untold.current) return
      untold.current = null
      flushSync(() => setValue(editor.getEditorState().toJSON()))
    }
    window.addEventListener('click', tell, true)
    window.addEventListener('submit', tell, true)
    return () => {
      window.removeEventListener('click', tell, true)
      window.removeEventListener('submit', tell, true)
    }
  }, [editor, setValue])
  return <OnChangePlugin ignoreSelectionChange onChange={remember} />
}

export const PromptText = createClientFeature({ plugins: [{ Component: Prompt, position: 'normal' }] })
