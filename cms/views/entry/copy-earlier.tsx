'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { CopyDialog } from './copy-dialog'

const slug = 'copy-entry'

/** 复制往年作品: the way to a draft made from what the school handed in before; `from` and `into` are chosen beforehand. */
export function CopyEarlier({ from, into }: { from?: string; into?: string }) {
  const { closeModal, isModalOpen, openModal } = useModal()
  return (
    <>
      <Button
        className="qf-copy"
        size="medium"
        margin={false}
        buttonStyle="secondary"
        onClick={() => openModal(slug)}
      >
        {from ? '复制到新的征集活动' : '复制往年作品'}
      </Button>
      <Modal
        className="confirmation-modal qf-dialog"
        slug={slug}
        closeOnBlur={false}
        aria-labelledby={`${slug}-title`}
      >
        {isModalOpen(slug) && (
          <CopyDialog titleId={`${slug}-title`} from={from} into={into} onClose={() => closeModal(slug)} />
        )}
      </Modal>
    </>
  )
}
