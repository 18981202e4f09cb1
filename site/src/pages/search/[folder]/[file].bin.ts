import type { APIRoute } from 'astro'
import { searchFileAt, searchPathsOf } from '../../../data/search/files'

export const getStaticPaths = () => searchPathsOf('.bin')

export const GET: APIRoute = async ({ url }) =>
  new Response(await searchFileAt(url), { headers: { 'Content-Type': 'application/octet-stream' } })
