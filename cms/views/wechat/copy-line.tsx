'use client'

import { Button, toast } from '@payloadcms/ui'
import { unreviewedMark } from '../../domain/editorial/unreviewed-mark'
import { copyHtml } from './copy-html'

type Props = { label: string; words: string; most: number }

/** A line that official accounts ask for by itself, with its length, but for a mark that goes before it is published, against what they take. */
export function CopyLine({ label, most, words }: Props) {
  const { length } = [...words.replace(unreviewedMark, '')]
  const copy = async () => {
    if (await copyHtml({ plain: words })) toast.success(`${label}已复制。`)
    else toast.error('浏览器没有让复制，请选中文字后自己复制。')
  }
  return (
    <div className="qf-wechat__line">
      <div>
        <p className="qf-wechat__label">
          {label} <span data-long={length > most}>{`${length}/${most} 字`}</span>
        </p>
        <p>{words}</p>
        {length > most && <p className="qf-wrong">{`公众号的${label}最多 ${most} 字，粘贴后请删短。`}</p>}
      </div>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void copy()}>
        {`复制${label}`}
      </Button>
    </div>
  )
}
