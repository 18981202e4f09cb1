'use client'

import { $createBlockNode, $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, type LexicalNode, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { PlusIcon, XIcon } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { sectionBlock } from '../../domain/chapter-body'

/** What can be done with a section without dragging: on a telephone and with the keyboard too. */
export function SectionSteps({ name, nodeKey }: { name: string; nodeKey: string }) {
  const [editor] = useLexicalComposerContext()
  const change = (by: (node: LexicalNode) => void) =>
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if (node) by(node)
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  const step = (what: string, icon: ReactNode, by: (node: LexicalNode) => void) => (
    <button
      id={`section-${nodeKey}-${what}`}
      type="button"
      title={what}
      aria-label={`“${name}”${what}`}
      onClick={() => {
        change(by)
        requestAnimationFrame(() => document.getElementById(`section-${nodeKey}-${what}`)?.focus())
      }}
    >
      {icon}
    </button>
  )
  return (
    <span className="qf-chapter-section__steps">
      {step('上移', '↑', (node) => beside(node, (one) => one.getPreviousSibling())?.insertBefore(node))}
      {step('下移', '↓', (node) => beside(node, (one) => one.getNextSibling())?.insertAfter(node))}
      {step('下面加栏目', <PlusIcon />, (node) =>
        node.insertAfter($createBlockNode({ blockType: sectionBlock, blockName: '' })),
      )}
      {step('删除', <XIcon />, (node) => node.remove())}
    </span>
  )
}

/** The next section in one direction, past empty lines. */
function beside(node: LexicalNode, next: (node: LexicalNode) => LexicalNode | null): LexicalNode | null {
  const found = next(node)
  return !found || $isBlockNode(found) ? found : beside(found, next)
}
