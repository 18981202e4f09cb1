'use client'

import { Button, toast, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { AskDialog } from '../desk/ask-dialog'
import { CallFailure, run } from '../desk/call'
import { BookChoice } from './book-choice'
import '../desk/desk.css'
import './readers.css'

const dialog = 'choose-book'

/** 转为读本章节, beside the form of an awarded case or work that is on the site. */
export function ToChapter() {
  const { collectionSlug, data, hasPublishedDoc, id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [book, setBook] = useState('')
  const router = useRouter()
  if (!id || !hasPublishedDoc || !data?.awardName || user?.role !== 'editor') return null
  const draft = async () => {
    if (!book) throw new CallFailure('请先选定一册读本。', 0)
    const made = await run<{ id: string; left: number }>('draft-chapter', { kind: collectionSlug, id, book })
    if (made.left > 0) toast.info(`有 ${made.left} 张图片没有带过去：已经撤下，或没有登记同意。`)
    router.push(`/admin/collections/reader-chapters/${made.id}`)
  }
  return (
    <div className="qf-to-chapter">
      <Button
        id="to-chapter"
        size="large"
        margin={false}
        buttonStyle="secondary"
        onClick={() => openModal(dialog)}
      >
        转为读本章节
      </Button>
      <AskDialog slug={dialog} title="转为哪一册读本的章节？" confirm="转为章节" onConfirm={draft}>
        <BookChoice book={book} onChoose={setBook} />
        <p>得到一章草稿：按原文的几个部分分好栏目，写明学校和奖项；改写以后照常送审。</p>
      </AskDialog>
    </div>
  )
}
