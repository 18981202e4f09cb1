import type { TextFind } from '../../domain/editorial/checked-text'

/** What a paragraph can be in the editor; a list item that holds a list is none of its own. */
const blocks = ':is(p, h2, h3, h4, li, blockquote)'

/** How long a folded section takes to open. */
const opening = 400

/** Brings the place of a find into view and selects its words there. */
export function showFind(find: TextFind): void {
  const box = fieldAt(find.field)
  const folded = box?.matches('.collapsible--collapsed')
  if (folded) box?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  if (folded) setTimeout(() => showIn(fieldAt(find.field), find), opening)
  else showIn(box, find)
}

function showIn(box: HTMLElement | null, { end, paragraph, start }: TextFind): void {
  if (!box) return
  const block = paragraph ? paragraphIn(box, paragraph) : null
  const place = block ?? box
  place.scrollIntoView({ block: 'center' })
  flash(place)
  const input = box.matches('input, textarea') ? box : box.querySelector('input, textarea')
  const editor = place.closest<HTMLElement>('[contenteditable=true]')
  if (block && editor) {
    editor.focus({ preventScroll: true })
    select(block, start, end)
  } else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    input.focus({ preventScroll: true })
    if (end > start && ['text', 'textarea'].includes(input.type)) input.setSelectionRange(start, end)
  }
}

/** A field, or a section of the long text in it: `body.1` is the second. */
function fieldAt(path: string): HTMLElement | null {
  const within = document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  const field = within ?? document.getElementById(`field-${path.replaceAll('.', '__')}`)
  const [, text, section] = /^(.+)\.(\d+)$/.exec(path) ?? []
  if (field || !text) return field
  return fieldAt(text)?.querySelectorAll<HTMLElement>('.qf-chapter-section')[Number(section)] ?? null
}

/** The nth paragraph with words in it, counted from 1; the words of sections are not those of the text around them. */
function paragraphIn(box: HTMLElement, number: number): HTMLElement | null {
  const all = [...box.querySelectorAll<HTMLElement>(`[contenteditable=true] ${blocks}`)]
  const own = all.filter(
    (block) => block.closest('.qf-chapter-section') === box.closest('.qf-chapter-section'),
  )
  const withWords = own.filter((block) => !block.querySelector(blocks) && block.textContent?.trim())
  return withWords[number - 1] ?? null
}

function select(block: HTMLElement, start: number, end: number): void {
  const range = document.createRange()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let passed = 0
  range.selectNodeContents(block)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (start >= passed && start < passed + length) range.setStart(node, start - passed)
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed)
    passed += length
  }
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function flash(place: HTMLElement): void {
  place.dataset.found = 'true'
  setTimeout(() => delete place.dataset.found, 2500)
}
