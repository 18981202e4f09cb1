import { parentPort } from 'node:worker_threads'
import { extractText, getDocumentProxy } from 'unpdf'
import type { PdfReply, PdfWords } from './read-pdf-aside'
import { readPdfProperties } from './read-pdf-properties'

async function wordsIn(bytes: Uint8Array): Promise<PdfWords> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  try {
    const { text } = await extractText(pdf)
    return { text, properties: await readPdfProperties(pdf) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const say = (reply: PdfReply) => parentPort?.postMessage(reply)

parentPort?.on('message', (bytes: Uint8Array) =>
  wordsIn(bytes).then(
    (words) => say({ words }),
    (error) => say({ failure: String(error) }),
  ),
)
