'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ImportedDocument } from '../../actions/word/import-document'
import { type CallFailure, failureOf, send } from '../desk/call'
import { type Choices, FoundText } from './found-text'
import { useFill } from './use-fill'
import { wrongFile } from './wrong-file'

type DialogProps = {
  titleId: string
  onClose: () => void
  /** The form has been filled; with what to look over. */
  onFilled: (problems: string[]) => void
}

type State = { file: File; found: ImportedDocument } | null

/** Choose a file, see what is recognised in it, fill it in. */
export function ImportDialog({ onClose, onFilled, titleId }: DialogProps) {
  const { collectionSlug, id } = useDocumentInfo()
  const { fill, typed } = useFill()
  const [state, setState] = useState<State>(null)
  const [choices, setChoices] = useState<Choices>({ title: typed.title === '', body: 'append' })
  const [doing, setDoing] = useState<string | null>(null)
  const [failure, setFailure] = useState<Pick<CallFailure, 'message'> | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  useEffect(() => chooser.current?.focus(), [])

  const ask = (file: File, whole: boolean) =>
    send<ImportedDocument>('import-document', file, {
      collection: collectionSlug,
      ...(id && { id: String(id) }),
      fill: whole,
    })
  const during = async (what: string, work: () => Promise<void>) => {
    setDoing(what)
    setFailure(null)
    await work().catch((error: unknown) => setFailure(failureOf(error)))
    setDoing(null)
  }
  const look = (file: File | undefined) => {
    if (!file) return
    setState(null)
    const message = wrongFile(file)
    if (message) return setFailure({ message })
    void during('正在读取…', async () => setState({ file, found: await ask(file, false) }))
  }
  const take = ({ file }: NonNullable<State>) =>
    during('正在带入图片和文字…', async () => {
      const read = await ask(file, true)
      fill(read, choices)
      onFilled(read.problems)
    })

  return (
    <div className="confirmation-modal__wrapper qf-dialog__box qf-word__box">
      <div className="confirmation-modal__content">
        <h2 id={titleId}>从 Word 导入</h2>
        <label className="qf-word__file">
          <span>{state ? '换一个文件' : '选择 Word 文件（docx，不超过 20 MB）'}</span>
          <input
            ref={chooser}
            type="file"
            accept=".docx"
            disabled={doing !== null}
            onChange={(event) => look(event.target.files?.[0])}
          />
        </label>
        {doing && <p role="status">{doing}</p>}
        {failure && (
          <p className="qf-wrong" role="alert">
            {failure.message}
          </p>
        )}
        {state && <FoundText found={state.found} typed={typed} choices={choices} onChoose={setChoices} />}
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" disabled={doing !== null} onClick={onClose}>
          取消
        </Button>
        <Button size="large" disabled={!state || doing !== null} onClick={() => state && void take(state)}>
          填入
        </Button>
      </div>
    </div>
  )
}
