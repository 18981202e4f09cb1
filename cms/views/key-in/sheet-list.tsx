'use client'

import type { Round } from '../../domain/review-round'
import type { Rubric } from '../../domain/rubric'
import { formatScore, totalOf } from '../../domain/scoring'
import { KeyedInMark } from '../review/keyed-in-mark'
import { SheetStatusPill } from '../review/sheet-status-pill'
import { codeOf, type JudgeSheet } from './use-judge-sheets'

type SheetListProps = {
  sheets: JudgeSheet[]
  rounds: Round[]
  rubric: Rubric
  here: string | undefined
  onChoose: (id: string) => void
}

/** What is in already and what is still on paper. */
export function SheetList({ here, onChoose, rounds, rubric, sheets }: SheetListProps) {
  const submitted = sheets.filter(({ status }) => status === 'submitted').length
  return (
    <section className="qf-section" aria-labelledby="sheets">
      <h2 id="sheets">
        已提交 {submitted}/{sheets.length} 份
      </h2>
      <table className="qf-table qf-table--plain">
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet.id}>
              <td>
                <button
                  type="button"
                  className="qf-link qf-code"
                  aria-current={sheet.id === here}
                  onClick={() => onChoose(sheet.id)}
                >
                  {codeOf(sheet)}
                </button>
              </td>
              <td>{rounds[sheet.round - 1]?.label}</td>
              <td>
                <SheetStatusPill status={sheet.status} /> {sheet.enteredBy && <KeyedInMark />}
              </td>
              <td className="qf-number">{sheet.status === 'submitted' ? totalIn(sheet, rubric) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const totalIn = ({ adjustments, marks }: JudgeSheet, rubric: Rubric): string =>
  formatScore(totalOf(marks ?? [], adjustments ?? [], rubric), 1)
