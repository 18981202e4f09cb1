import type { ImportedDocument } from '../../actions/word/import-document'
import { caseParts } from '../../domain/outline/case-parts'

type PartsProps = Pick<ImportedDocument, 'sections'> & { ofCase: boolean }

/** The parts of the text with their lengths, and which of the four of a case were not found. */
export function FoundParts({ ofCase, sections }: PartsProps) {
  const labelOf = (part: string | null) => caseParts.find(({ key }) => key === part)?.label
  const missing = caseParts.filter(({ key }) => !sections.some(({ part }) => part === key))
  return (
    <>
      <table className="qf-table qf-table--plain">
        <thead>
          <tr>
            <th>段落标题</th>
            {ofCase && <th>认作</th>}
            <th className="qf-number">字数</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ characters, heading, part }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <tr key={index}>
              <td>{heading || '标题之前的文字'}</td>
              {ofCase && <td>{labelOf(part) ?? '—'}</td>}
              <td className="qf-number">{characters}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ofCase && missing.length > 0 && (
        <p className="qf-hint">
          没有找到“{missing.map(({ label }) => label).join('”“')}
          ”的标题；不影响导入，评委会按四部分来读，建议补上。
        </p>
      )}
    </>
  )
}
