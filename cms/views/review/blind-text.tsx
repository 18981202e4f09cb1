'use client'

import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps, ReactNode } from 'react'
import type { BlindFile, BlindWork } from '../../actions/screening/blind-work'
import { BlindPicture } from './blind-picture'
import { BlindVideo } from './blind-video'

type Text = ComponentProps<typeof RichText>['data']

function Aside({ href, children }: { href: string | undefined; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

/** Payload's converters render every feature of `fields/rich-text.ts`; links open aside, so that marks stay in sight. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  link: ({ node, nodesToJSX }) => (
    <Aside href={node.fields.url}>{nodesToJSX({ nodes: node.children })}</Aside>
  ),
  autolink: ({ node, nodesToJSX }) => (
    <Aside href={node.fields.url}>{nodesToJSX({ nodes: node.children })}</Aside>
  ),
  'blind-picture': ({ node }: { node: BlindFile & { caption: string } }) => <BlindPicture {...node} />,
  unknown: () => null,
})

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
}

/** The blind work as the judge reads it: video, text, pictures, attachments under neutral names. */
export function BlindText({ work }: { work: BlindWork }) {
  return (
    <article className="qf-text" aria-label="作品正文">
      {work.video && (
        <section className="qf-text__files" aria-label="视频">
          <h2>视频</h2>
          <BlindVideo video={work.video} />
          <p className="qf-hint">视频存放在校外，点链接在新页打开；需要提取码的，写在链接旁边。</p>
        </section>
      )}
      {work.body ? (
        <RichText className="qf-prose" data={work.body as unknown as Text} converters={converters} />
      ) : (
        <p className="qf-empty">这件作品没有正文。</p>
      )}
      {work.images.length > 0 && (
        <section className="qf-text__files" aria-label="图片">
          <h2>图片</h2>
          <div className="qf-text__images">
            {work.images.map((image) => (
              <BlindPicture key={image.src} {...image} caption={image.name} />
            ))}
          </div>
        </section>
      )}
      {work.attachments.length > 0 && (
        <section className="qf-text__files" aria-label="附件">
          <h2>附件</h2>
          <ul>
            {work.attachments.map(({ src, name, mimeType }) => (
              <li key={src}>
                <a className="qf-link" href={src} target="_blank" rel="noopener">
                  {name}
                  {kinds[mimeType] && `（${kinds[mimeType]}）`}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
