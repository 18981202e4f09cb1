import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

type Import = { from: string; typeOnly: boolean }

const sources = ['cms', 'site/src', 'seed', 'test']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\/(\.next|\.astro|node_modules)\//.test(file))

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** What a file imports: files of the project by their path from its root, packages by their name. */
function importsOf(file: string): Import[] {
  const statements = textOf(file).matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;=]*?from\s+'([^']+)'/gm)
  const effects = textOf(file).matchAll(/(?:^import\s+|import\()'([^']+)'/gm)
  return [
    ...[...statements].map(([, type, name = '']) => ({ from: placeOf(file, name), typeOnly: Boolean(type) })),
    ...[...effects].map(([, name = '']) => ({ from: placeOf(file, name), typeOnly: false })),
  ]
}

function placeOf(file: string, name: string): string {
  if (name.startsWith('@cms/')) return name.replace('@cms/', 'cms/')
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
}

const documentLibraries = [
  '@xmldom/xmldom',
  'docx',
  'exceljs',
  'jszip',
  'mammoth',
  'opentype.js',
  'pdf-lib',
  'pdfkit',
  'qrcode',
  'sanitize-html',
  'sharp',
  'subset-font',
  'unpdf',
]

const payloadTypes = 'cms/payload-types'

/** Layer → what it may import, beside itself. `node:` modules and styles are open to all but the domain. */
const layers: Record<string, (found: Import) => boolean> = {
  'cms/domain/': ({ from }) =>
    ['fraction.js', 'diff', 'pinyin-pro', 'chinese-days/dist/chinese-days.json'].includes(from) ||
    starts(from, '@noble/hashes/'),
  'cms/office/': ({ from }) => starts(from, 'cms/domain/') || starts(from, ...documentLibraries),
  'cms/access/': ({ from }) => from === 'payload',
  'cms/fields/': ({ from }) =>
    starts(from, 'cms/domain/', 'cms/access/', 'payload', '@payloadcms/richtext-lexical'),
  'cms/hooks/': ({ from }) =>
    starts(
      from,
      'cms/domain/',
      'cms/access/',
      'cms/database',
      payloadTypes,
      'payload',
      'sharp',
      'file-type',
    ) ||
    [
      'cms/fields/rich-text',
      'cms/office/clean-picture',
      'cms/office/clean-recording',
      'cms/office/require-harmless',
    ].includes(from),
  'cms/actions/': ({ from }) =>
    starts(
      from,
      'cms/domain/',
      'cms/access/',
      payloadTypes,
      'payload',
      '@payloadcms/richtext-lexical',
      'zod',
      'cms/office/',
    ) ||
    [
      'cms/hooks/publish-change',
      'cms/hooks/after-commit',
      'cms/hooks/audit',
      'cms/hooks/check-query',
      'fraction.js',
      'cms/hooks/failures-in',
      'cms/hooks/field-label',
      'cms/hooks/keep-original',
      'cms/hooks/media-uses',
      'cms/hooks/pictures-in',
      'cms/hooks/same-media',
      'cms/hooks/take-down',
      'cms/hooks/texts-in',
      'cms/hooks/validation-sentence',
      'cms/hooks/withdraw-chapters',
    ].includes(from),
  'cms/collections/': ({ from }) => starts(from, 'cms/access/', 'cms/fields/', 'cms/hooks/', 'payload'),
  'cms/globals/': ({ from }) => starts(from, 'cms/access/', 'cms/fields/', 'cms/hooks/', 'payload'),
  'cms/views/': ({ from, typeOnly }) =>
    starts(from, 'cms/domain/', 'react', 'next/', '@payloadcms/') ||
    (typeOnly && starts(from, 'cms/actions/', 'cms/access/', payloadTypes, 'payload')),
  'cms/publish/': ({ from }) =>
    [
      'cms/domain/personal-data',
      'cms/actions/preview/ask-preview',
      'cms/actions/publishing/site-publisher',
      'cms/hooks/publish-change',
      'payload',
      'tar-stream',
      'tinypool',
      'site/src/renderer',
      'site/src/data/cms',
    ].includes(from) ||
    from.startsWith('site/src/data/') ||
    from === 'site/src/search/index-files',
  'site/src/data/': ({ from, typeOnly }) =>
    (typeOnly && from === payloadTypes) ||
    from === 'cms/domain/chapter-body' ||
    starts(from, 'site/src/richtext/', 'site/src/search/', 'pinyin-pro', 'qrcode'),
  'site/src/search/': () => false,
  'site/src/epub/': ({ from }) => starts(from, 'site/src/', 'jszip'),
  'site/src/verify/': ({ from, typeOnly }) =>
    starts(from, 'cms/domain/') || (typeOnly && starts(from, 'site/src/data/')),
  'site/src/components/': ({ from }) => starts(from, 'site/src/'),
  'site/src/layouts/': ({ from }) => starts(from, 'site/src/'),
  'site/src/pages/': ({ from }) => starts(from, 'site/src/', 'astro'),
}

const starts = (from: string, ...allowed: string[]) => allowed.some((prefix) => from.startsWith(prefix))

const open = (from: string) => from.startsWith('node:') || from.endsWith('.css') || from.endsWith('.scss')

test.each(Object.keys(layers))('%s imports only what its layer may', (layer) => {
  const files = sources.filter((file) => file.startsWith(layer))
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => !from.startsWith(layer))
      .filter(({ from }) => layer === 'cms/domain/' || !open(from))
      .filter((found) => !layers[layer]?.(found))
      .map(({ from }) => `${file} → ${from}`),
  )
  expect([files.length > 0, wrong]).toEqual([true, []])
})

test('the environment is read only where the program is put together', () => {
  const allowed = [
    'cms/server.ts',
    'cms/database.ts',
    'cms/payload.config.ts',
    'site/src/data/cms.ts',
    'site/astro.config.ts',
    'seed/run.ts',
  ]
  const readers = sources.filter(
    (file) => !file.startsWith('test/') && /process\.env|import\.meta\.env/.test(textOf(file)),
  )
  expect(readers.filter((file) => !allowed.includes(file))).toEqual([])
})

test('components, layouts and pages of the site never fetch', () => {
  const pages = sources.filter((file) => /^site\/src\/(components|layouts|pages)\//.test(file))
  expect(pages.filter((file) => /\bfetch\(/.test(textOf(file)))).toEqual([])
})

test('there are no drawers and no barrel files', () => {
  const drawers = sources.filter((file) => /(^|\/)(utils?|common|helpers?|lib|misc)(\/|\.tsx?$)/.test(file))
  const barrels = sources.filter((file) => file.endsWith('/index.ts') && file !== 'cms/migrations/index.ts')
  expect([drawers, barrels]).toEqual([[], []])
})
