import type { APIRoute } from 'astro'
import { mediaFile, pathsOf, viewOf } from '../../../data/shown'
import { epubOf } from '../../../epub/book'

export const getStaticPaths = () => pathsOf('reader-epub')

export const GET: APIRoute = async ({ url }) => {
  const bytes = await epubOf(await viewOf('reader-epub', url), mediaFile)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/epub+zip' } })
}
