import type { APIRoute } from 'astro'
import { viewOf } from '../data/shown'

export const GET: APIRoute = async ({ url }) =>
  new Response((await viewOf('robots', url)).text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
