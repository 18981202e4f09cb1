'use client'

import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import { type ComponentProps, useMemo } from 'react'
import type { MarkedPicture } from '../../actions/screening/marked-work'
import { FindMark } from './find-mark'
import { PictureFigure } from './picture-figure'
import { Segments } from './segments'
import type { Copy, CopyFile } from './use-blind-copy'

type Text = ComponentProps<typeof RichText>['data']

/** Payload's converters render every feature of `fields/rich-text.ts`; links are plain words in a blind copy. */
const convertersFor =
  (files: CopyFile[]): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    'blind-find': ({ node }: { node: { number: number; text: string } }) => (
      <FindMark number={node.number}>{node.text}</FindMark>
    ),
    'blind-picture': ({ node }: { node: MarkedPicture }) => (
      <PictureFigure file={files[node.file]} caption={node.caption} />
    ),
    unknown: () => null,
  })

/** The text as judges will read it, with every find in place. */
export function MarkedText({ copy }: { copy: Copy }) {
  const converters = useMemo(() => convertersFor(copy.files), [copy.files])
  return (
    <article className="qf-text" aria-label="评委将读到的正文">
      <h2 className="qf-blind__title">
        <Segments of={copy.title} />
      </h2>
      {copy.body ? (
        <RichText className="qf-prose" data={copy.body as unknown as Text} converters={converters} />
      ) : (
        <p className="qf-empty">这件作品没有正文。</p>
      )}
    </article>
  )
}
