/** Astro's own list of what it compiled: its routes, their stylesheets and their programs. */
declare module 'virtual:astro:manifest' {
  export const manifest: Pick<import('astro').SSRManifest, 'routes' | 'pageMap'>
}
