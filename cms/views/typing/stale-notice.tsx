'use client'

import { Banner, Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { AskDialog } from '../desk/ask-dialog'
import { useStale } from './use-stale'

/** Says that somebody else saved first, and what can be done so that neither's work is lost unseen. */
export function StaleNotice({ account }: { account: string }) {
  const { docConfig } = useDocumentInfo()
  const { load, said, saveOver } = useStale(account)
  const { openModal } = useModal()
  const here = usePathname()
  const lost = docConfig?.versions
    ? '别人保存的那一稿还可以在“版本”里找到。'
    : '别人这次保存的内容会被盖掉，不能恢复；请先在新窗口核对。'
  return (
    <>
      {said && (
        <div className="qf-left" role="alert">
          <Banner type="error">
            <p>{said}</p>
            <p>载入现在的版本时，您写的先留在这台电脑上，载入以后可以恢复。</p>
            <div className="qf-buttons">
              <Button size="large" margin={false} onClick={load}>
                载入现在的版本
              </Button>
              <Button size="large" margin={false} buttonStyle="secondary" el="anchor" newTab url={here}>
                在新窗口打开
              </Button>
              <Button
                size="large"
                margin={false}
                buttonStyle="secondary"
                onClick={() => openModal('save-over')}
              >
                用我写的盖掉
              </Button>
            </div>
          </Banner>
        </div>
      )}
      <AskDialog slug="save-over" title="用您写的盖掉现在的版本？" confirm="盖掉并保存" onConfirm={saveOver}>
        <p>{lost}</p>
      </AskDialog>
    </>
  )
}
