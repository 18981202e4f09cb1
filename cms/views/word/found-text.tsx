'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ImportedDocument } from '../../actions/word/import-document'
import { FoundBounds } from './found-bounds'
import { FoundParts } from './found-parts'
import { Problems } from './remarks'
import type { Typed } from './use-fill'

/** What of a form with something in it gives way. */
export type Choices = { title: boolean; body: 'append' | 'replace' }

type FoundProps = {
  found: ImportedDocument
  typed: Typed
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** What was recognised in a file, what was not, and what to do where something has been typed already. */
export function FoundText({ choices, found, onChoose, typed }: FoundProps) {
  const { collectionSlug } = useDocumentInfo()
  const { characters, pictures, problems, tables, title } = found
  const isEntry = collectionSlug === 'entries'
  return (
    <div className="qf-word__found">
      <dl>
        <dt>题目</dt>
        <dd>{title || '没有认出'}</dd>
        <dt>正文</dt>
        <dd>
          {characters} 字，图片 {pictures} 张，表格 {tables} 个
          {isEntry && <FoundBounds characters={characters} pictures={pictures} />}
        </dd>
      </dl>
      <FoundParts sections={found.sections} ofCase={isEntry || collectionSlug === 'case-studies'} />
      {problems.length > 0 && (
        <section className="qf-word__look">
          <h3>有 {problems.length} 处需要核对</h3>
          <Problems problems={problems} />
        </section>
      )}
      {title && typed.title && typed.title !== title && (
        <label className="qf-pick">
          <input
            type="checkbox"
            checked={choices.title}
            onChange={({ target }) => onChoose({ ...choices, title: target.checked })}
          />
          <span>题目也换掉（现在是《{typed.title}》）</span>
        </label>
      )}
      {typed.characters > 0 && (
        <fieldset className="qf-word__choice">
          <legend>正文里已有 {typed.characters} 字</legend>
          <BodyChoice choices={choices} onChoose={onChoose} body="append" label="保留，接在后面" />
          <BodyChoice choices={choices} onChoose={onChoose} body="replace" label="换成 Word 里的内容" />
        </fieldset>
      )}
    </div>
  )
}

type BodyChoiceProps = Pick<FoundProps, 'choices' | 'onChoose'> & { body: Choices['body']; label: string }

const BodyChoice = ({ body, choices, label, onChoose }: BodyChoiceProps) => (
  <label className="qf-pick">
    <input
      type="radio"
      name="imported-body"
      checked={choices.body === body}
      onChange={() => onChoose({ ...choices, body })}
    />
    <span>{label}</span>
  </label>
)
