import type { APIRoute } from 'astro'
import { pathsOf, viewOf } from '../../../data/shown'

export const getStaticPaths = () => pathsOf('column-feed')

export const GET: APIRoute = async ({ url }) =>
  new Response((await viewOf('column-feed', url)).text, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
