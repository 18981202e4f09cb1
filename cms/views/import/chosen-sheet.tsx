'use client'

import { Banner } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ImportPreview } from '../../actions/imports/preview-import'
import { type CallFailure, failureOf, send } from '../desk/call'
import { SignInAgain } from '../desk/sign-in-again'
import { ImportRun } from './import-run'
import { PreviewTable } from './preview-table'

export type ImportInput = { table: string; campaign?: string }

type Seen = { file: File; preview: ImportPreview }

/** The sheet that was chosen and what would become of its rows; another choice begins anew. */
export function ChosenSheet({ input }: { input: ImportInput }) {
  const field = useId()
  const [seen, setSeen] = useState<Seen | null>(null)
  const [reading, setReading] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)

  const look = async (file: File) => {
    setSeen(null)
    setFailure(null)
    setReading(true)
    try {
      setSeen({ file, preview: await send<ImportPreview>('preview-import', file, input) })
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setReading(false)
    }
  }

  return (
    <>
      <section className="qf-section" aria-labelledby="file">
        <h2 id="file">2. 上传填好的表</h2>
        <div className="qf-field">
          <label htmlFor={field}>Excel 文件（.xlsx，读第一张表）</label>
          <input
            id={field}
            type="file"
            accept=".xlsx,.xlsm"
            disabled={reading}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              // The same file, put right, may be chosen again.
              event.target.value = ''
              if (file) void look(file)
            }}
          />
        </div>
        {reading && (
          <p className="qf-hint" role="status">
            正在读表…
          </p>
        )}
        {failure && (
          <div role="alert">
            <Banner type="error">{failure.message}</Banner>
            {failure.signedOut && <SignInAgain />}
          </div>
        )}
      </section>
      {seen && (
        <section className="qf-section" aria-labelledby="rows">
          <h2 id="rows">3. 核对后写入</h2>
          <ImportRun
            key={seen.file.lastModified + seen.file.name}
            seen={seen}
            input={input}
            again={() => look(seen.file)}
          />
          <PreviewTable preview={seen.preview} />
        </section>
      )}
    </>
  )
}
