import type { APIRoute } from 'astro'
import { pathsOf, viewOf } from '../data/shown'

export const getStaticPaths = () => pathsOf('sitemap-part')

export const GET: APIRoute = async ({ url }) =>
  new Response((await viewOf('sitemap-part', url)).text, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
