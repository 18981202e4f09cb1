/** Puts the keyboard on the first mark of the rubric on the page; typing replaces what stands there. */
export function focusFirstMark(): void {
  const input = document.querySelector<HTMLInputElement>('[data-field^="marks."]')
  input?.focus()
  input?.select()
}
