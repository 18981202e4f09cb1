import type { APIRoute } from 'astro'
import { viewOf } from '../../data/shown'

export const GET: APIRoute = async ({ url }) =>
  new Response((await viewOf('teachers-feed', url)).text, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
