'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'
import { beijingTime } from '../../domain/beijing-time'
import { useKeptTyping } from './use-kept-typing'

/** Offers what was typed at this computer and never saved. */
export function LeftTyping({ account }: { account: string }) {
  const { changedSince, drop, found, restore } = useKeptTyping(account)
  const [state, setState] = useState<'asked' | 'restoring' | 'failed'>('asked')
  if (!found) return null
  const take = () => {
    setState('restoring')
    restore().catch(() => setState('failed'))
  }
  return (
    <div className="qf-left" role="status">
      <Banner type="info">
        <p>
          上次（{beijingTime(found.at)}）没有保存的内容还在这台电脑上，要恢复吗？
          {changedSince && '服务器上的内容在那之后又改过，恢复后请核对再保存。'}
        </p>
        {state === 'failed' && <p className="qf-wrong">没有连上服务器，恢复不了，请检查网络后再点一次。</p>}
        <div className="qf-buttons">
          <Button size="large" margin={false} disabled={state === 'restoring'} onClick={take}>
            {state === 'restoring' ? '正在恢复…' : '恢复'}
          </Button>
          <Button
            size="large"
            margin={false}
            buttonStyle="secondary"
            disabled={state === 'restoring'}
            onClick={drop}
          >
            不要了
          </Button>
        </div>
      </Banner>
    </div>
  )
}
