import { CallFailure } from '../desk/call'
import type { ImportInput } from './chosen-sheet'

/** Saves the sheet with the column of its mistakes; throws CallFailure with the server's sentence. */
export async function saveMarked(file: File, input: ImportInput): Promise<void> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(input))
  const answer = await fetch('/api/actions/mark-import', { method: 'POST', body: form }).catch(() => {
    throw new CallFailure('网络不通，没有连上服务器，请检查网络后重试。', 0)
  })
  if (!answer.ok) {
    const { errors } = (await answer.json().catch(() => ({}))) as { errors?: { message?: string }[] }
    throw new CallFailure(errors?.[0]?.message ?? '服务器没有正常答复，请稍后重试。', answer.status)
  }
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `${file.name.replace(/\.[^.]*$/, '')}（有错误说明）.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
