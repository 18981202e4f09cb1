import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { Refusal } from '../domain/refusal'
import type { SentFile } from './action'

/**
 * Takes the fields and the file out of a form that was sent.
 * @throws Refusal `invalid` when there is no file.
 */
export async function sentForm(req: PayloadRequest): Promise<{ sent: unknown; file: SentFile }> {
  await addDataAndFileToRequest(req)
  const { data, file } = req
  if (!file?.data.length) throw new Refusal('invalid', '请选择要上传的文件。', 'file')
  // What the action writes has files of its own.
  delete req.file
  delete req.files
  delete req.data
  return { sent: data ?? {}, file: { name: file.name, bytes: file.data } }
}
