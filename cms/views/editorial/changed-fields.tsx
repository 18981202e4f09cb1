import type { ComparedField, ComparedLine } from '../../domain/editorial/compare-texts'

/** Fields that differ between two versions, word by word. */
export const ChangedFields = ({ fields }: { fields: ComparedField[] }) => (
  <div className="qf-changes">
    <p className="qf-hint">
      <ins>［增］下划线</ins>是新增的，<del>［删］删除线</del>是删去的。
    </p>
    {fields.map((field) => (
      <ChangedField key={field.field} {...field} />
    ))}
  </div>
)

const ChangedField = ({ label, lines }: ComparedField) => (
  <section>
    <h3>{label}</h3>
    {numbered(lines).map(({ key, line, same }) =>
      line ? (
        <Line key={key} {...line} />
      ) : (
        <p key={key} className="qf-hint">
          （{same} 段没有改动）
        </p>
      ),
    )}
  </section>
)

const Line = ({ change, words }: ComparedLine) => (
  <p data-change={change}>
    {withKeys(words).map(({ change: made, key, text }) => {
      if (made === 'same') return <span key={key}>{text}</span>
      const Tag = made === 'added' ? 'ins' : 'del'
      return (
        <Tag key={key}>
          <small>{made === 'added' ? '［增］' : '［删］'}</small>
          {text}
        </Tag>
      )
    })}
  </p>
)

const withKeys = (words: ComparedLine['words']) => words.map((word, index) => ({ ...word, key: `${index}` }))

/** The lines that changed; those between them are only counted. */
function numbered(lines: ComparedLine[]) {
  const shown: { key: string; line: ComparedLine | null; same: number }[] = []
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1)
    if (line.change !== 'same') shown.push({ key: `${index}`, line, same: 0 })
    else if (last && !last.line) last.same += 1
    else shown.push({ key: `${index}`, line: null, same: 1 })
  }
  return shown
}
