/** What goes to the clipboard: words, and for programs that take it the same with its looks. */
export type Copied = { plain: string; html?: string }

/** Whether it is on the clipboard now. Only secure addresses have the newer way; on others a selection is copied. */
export async function copyHtml({ html, plain }: Copied): Promise<boolean> {
  const forms = { 'text/plain': plain, ...(html !== undefined && { 'text/html': html }) }
  const blobs = Object.entries(forms).map(([type, words]) => [type, new Blob([words], { type })])
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copiedBySelection(forms)
  }
}

function copiedBySelection(forms: Record<string, string>): boolean {
  const words = document.createElement('pre')
  words.textContent = forms['text/plain'] ?? ''
  const put = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
  }
  document.body.append(words)
  document.addEventListener('copy', put)
  getSelection()?.selectAllChildren(words)
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  words.remove()
  return copied
}
