import { $isBlockNode, BlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'

type Held = Map<NodeKey, Record<string, unknown>>

/** Kept with the editor, not with the block's component, which a move takes down. */
const heldIn = new WeakMap<LexicalEditor, Held>()

/**
 * Puts what stands in a field of a block into the text around it at once, and keeps it there until the field says something
 * else. Payload puts it there only with the server's answer: later than a save or a move of the block may come, and an answer
 * to what stood there before takes the last words out again – even when the block has been moved and drawn anew since.
 */
export function holdInBlock(editor: LexicalEditor, key: NodeKey, name: string, value: unknown): void {
  const known = heldIn.get(editor)
  const held: Held = known ?? new Map()
  held.set(key, { ...held.get(key), [name]: value })
  // The cursor stays in the block.
  editor.update(() => keep(held, $getNodeByKey(key)), { tag: SKIP_DOM_SELECTION_TAG })
  if (known) return
  heldIn.set(editor, held)
  editor.registerNodeTransform(BlockNode, (node) => keep(held, node))
}

function keep(held: Held, node: LexicalNode | null): void {
  const fields = node && held.get(node.getKey())
  if (!fields || !$isBlockNode(node)) return
  const present: Record<string, unknown> = node.getFields()
  const differs = Object.keys(fields).some((name) => (present[name] ?? null) !== (fields[name] ?? null))
  if (differs) node.setFields({ ...node.getFields(), ...fields }, true)
}
