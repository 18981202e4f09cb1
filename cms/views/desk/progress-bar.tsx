/** One bar of parts that add up to `of`; the numbers stand beside it in the text, so it is hidden from readers. */
export function ProgressBar({
  parts,
  of,
}: {
  parts: { count: number; tone: 'done' | 'begun' }[]
  of: number
}) {
  return (
    <span className="qf-bar" aria-hidden="true">
      {parts.map(({ count, tone }) => (
        <span key={tone} data-tone={tone} style={{ width: `${of > 0 ? (count / of) * 100 : 0}%` }} />
      ))}
    </span>
  )
}
