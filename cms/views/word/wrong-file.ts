const mostBytes = 20 * 2 ** 20

/** What is wrong with a file as it lies there, before it is sent; null when it may be sent. */
export function wrongFile({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (/\.(?:doc|wps|rtf|odt)$/i.test(name)) return '请用 Word 或 WPS 打开这份文件，另存为 docx 后再选。'
  if (!/\.docx$/i.test(name)) return '这里只收 Word 文件（docx），请换一个文件。'
  if (size > mostBytes) return '文件超过 20 MB，请先在 Word 里压缩图片，另存后再选。'
  return null
}
