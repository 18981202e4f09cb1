'use client'

import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { WechatDesk } from './wechat-desk'
import '../desk/desk.css'
import './wechat.css'

const drawer = 'wechat-article'

/** 复制到公众号, beside the buttons of every text that is an article. */
export function WechatButton() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { isModalOpen, openModal } = useModal()
  if (!id || !collectionSlug || collectionSlug === 'reader-books' || user?.role !== 'editor') return null
  return (
    <>
      <Button id="copy-for-wechat" size="medium" buttonStyle="secondary" onClick={() => openModal(drawer)}>
        复制到公众号
      </Button>
      <Drawer slug={drawer} title="复制到公众号">
        {isModalOpen(drawer) && (
          <WechatDesk key={lastUpdateTime} collection={collectionSlug} id={String(id)} />
        )}
      </Drawer>
    </>
  )
}
