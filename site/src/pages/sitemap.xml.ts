import type { APIRoute } from 'astro'
import { viewOf } from '../data/shown'

export const GET: APIRoute = async ({ url }) =>
  new Response((await viewOf('sitemap', url)).text, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
