import JSZip from 'jszip'

/** A file in an archive. */
export type Packed = { name: string; content: string | Uint8Array }

/** The archive counts from here; a fixed date makes the same book the same bytes. */
const date = new Date(Date.UTC(1980, 0, 1))

/** An EPUB container: the files in their order, behind the media type that must come first and unpacked. */
export function containerOf(files: readonly Packed[]): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('mimetype', 'application/epub+zip', { date, createFolders: false, compression: 'STORE' })
  for (const { name, content } of files) archive.file(name, content, { date, createFolders: false })
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}
