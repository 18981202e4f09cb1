import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { type SavedText, withHeadings } from '../../domain/chapter-body'

const plain = (value: unknown) => value && withHeadings(value as SavedText)

/** Two versions of a chapter side by side, as Payload shows any other long text: of a block it would show no words. */
export const ChapterDiff = (props: ComponentProps<typeof LexicalDiffComponent>) => (
  <LexicalDiffComponent
    {...props}
    comparisonValue={plain(props.comparisonValue)}
    versionValue={plain(props.versionValue)}
  />
)
