'use client'

import { Button, Modal, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { ImportDialog } from './import-dialog'
import { Remarks } from './remarks'
import '../desk/desk.css'
import './word.css'

const slug = 'import-word'

/** The way in for a text that has been written in Word: a button at the head of the form, and afterwards what to look over. */
export function ImportWord() {
  const { openModal, closeModal, isModalOpen } = useModal()
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const { disabled } = useForm()
  const [remarks, setRemarks] = useState<string[] | null>(null)
  if (!collectionSlug || hasSavePermission === false || disabled) return null
  return (
    <div className="qf-word">
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(slug)}>
        从 Word 导入
      </Button>
      <p className="qf-hint">写好的 Word 稿（docx）可以连同图片和表格一起带进来，先看认出了什么，再填入。</p>
      {remarks && <Remarks remarks={remarks} onClose={() => setRemarks(null)} />}
      <Modal
        className="confirmation-modal qf-dialog"
        slug={slug}
        closeOnBlur={false}
        aria-labelledby={`${slug}-title`}
      >
        {isModalOpen(slug) && (
          <ImportDialog
            titleId={`${slug}-title`}
            onClose={() => closeModal(slug)}
            onFilled={(problems) => {
              setRemarks(problems)
              closeModal(slug)
            }}
          />
        )}
      </Modal>
    </div>
  )
}
