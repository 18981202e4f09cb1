'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Receipts } from '../../actions/entries/open-receipts'
import { failureOf, send } from '../desk/call'

type UploadProps = { receipt: Receipts['receipts'][number]; onSealed: () => Promise<void> }

const mostBytes = 20 * 1024 * 1024

/** Chooses the sealed scan and sends it at once. */
export function SealUpload({ onSealed, receipt: { id, scan } }: UploadProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const upload = async (file: File) => {
    setFailure(null)
    if (file.size > mostBytes) return setFailure('文件超过 20 MB，请降低扫描分辨率后再传。')
    setBusy(true)
    try {
      await send('seal-receipt', file, { receipt: id })
      toast.success('盖章扫描件已上传，县区和评审秘书都能看到。')
      await onSealed()
    } catch (error) {
      setFailure(failureOf(error).message)
    } finally {
      setBusy(false)
      if (chooser.current) chooser.current.value = ''
    }
  }

  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png"
        aria-label="盖章扫描件"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void upload(file)
        }}
      />
      <Button
        size="medium"
        margin={false}
        buttonStyle={scan ? 'secondary' : 'primary'}
        disabled={busy}
        onClick={() => chooser.current?.click()}
      >
        {busy ? '正在上传…' : scan ? '换一份扫描件' : '上传盖章扫描件'}
      </Button>
      {failure && (
        <p className="qf-wrong" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}
