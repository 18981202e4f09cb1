'use client'

import type { PaginatedDocs } from 'payload'
import { useCallback, useEffect, useState } from 'react'
import type { Entry, ScoreSheet } from '../../payload-types'
import { type CallFailure, failureOf, read } from '../desk/call'

export type JudgeSheet = ScoreSheet & { entry: Entry }

/** All sheets of a judge in a campaign, the last round first and then by work code. */
export function useJudgeSheets(campaign: string, judge: string) {
  const [sheets, setSheets] = useState<JudgeSheet[] | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const reload = useCallback(async () => {
    try {
      setSheets(await allSheets(campaign, judge))
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error))
    }
  }, [campaign, judge])
  useEffect(() => {
    void reload()
  }, [reload])
  return { sheets, failure, reload }
}

async function allSheets(campaign: string, judge: string): Promise<JudgeSheet[]> {
  const where = `where[campaign][equals]=${campaign}&where[judge][equals]=${judge}`
  const sheets: ScoreSheet[] = []
  for (let page = 1; ; page += 1) {
    const address = `/api/score-sheets?${where}&depth=1&limit=200&sort=id&page=${page}`
    const { docs, hasNextPage } = await read<PaginatedDocs<ScoreSheet>>(address)
    sheets.push(...docs)
    if (!hasNextPage) break
  }
  return sheets
    .filter((sheet): sheet is JudgeSheet => typeof sheet.entry === 'object' && sheet.status !== 'void')
    .sort((one, other) => other.round - one.round || codeOf(one).localeCompare(codeOf(other)))
}

export const codeOf = ({ entry }: JudgeSheet): string => entry.workCode ?? ''

export const isOpen = ({ status }: JudgeSheet): boolean => status === 'assigned' || status === 'started'

/** The sheet of the code that is typed in full, or by its number alone: C-017 by 17. */
export function sheetAt(sheets: JudgeSheet[], typed: string): JudgeSheet | undefined {
  const code = typed.normalize('NFKC').trim().toUpperCase()
  const number = Number(code)
  return sheets.find(
    (sheet) => codeOf(sheet) === code || (code !== '' && Number(codeOf(sheet).replace(/\D/g, '')) === number),
  )
}
