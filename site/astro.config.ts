import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { defineConfig, passthroughImageService } from 'astro/config'

/** Makes `dist/renderer`: a bundle that exports Astro's app and the data module, with no server in it. */
const renderer: AstroIntegration = {
  name: 'renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/renderer.ts', import.meta.url),
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'stable',
          sharpImageService: 'stable',
        },
        adapterFeatures: { buildOutput: 'server' },
      }),
  },
}

const source = fileURLToPath(new URL('./src/', import.meta.url))

/** Lets the site's components be rendered by the site itself: see `src/rendering`. */
const rendering = {
  name: 'rendering',
  enforce: 'pre',
  resolveId: (id: string, importer: string | undefined) =>
    id === 'astro/compiler-runtime' && importer?.startsWith(source)
      ? `${source}rendering/compiled.ts`
      : undefined,
} as const

const server = { output: 'server', adapter: renderer, session: false, outDir: '../dist/renderer' } as const
const folder = { output: 'static', outDir: process.env.SITE_DIR ?? '../dist/site' } as const

/** `RENDERER=1 astro build` compiles the site for the publisher; without it, Astro writes the whole site itself. */
export default defineConfig({
  ...(process.env.RENDERER ? server : folder),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  cacheDir: '../dist/astro',
  vite: {
    cacheDir: '../dist/vite',
    build: { assetsInlineLimit: 0 },
    plugins: process.env.RENDERER ? [rendering] : [],
    ssr: process.env.RENDERER ? { noExternal: true } : {},
  },
  devToolbar: { enabled: false },
})
