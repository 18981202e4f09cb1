import type { APIRoute } from 'astro'
import { searchFileAt } from '../../data/search/files'

export const GET: APIRoute = async ({ url }) =>
  new Response(await searchFileAt(url), { headers: { 'Content-Type': 'application/json' } })
