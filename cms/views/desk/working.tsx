import { ProgressBar } from './progress-bar'

type WorkingProps = {
  /** What is being made, such as 正在制作. */
  doing: string
  /** What is said while there is nothing to count yet. */
  preparing: string
  done: number
  total: number
}

/** How far work in the background is, which may be left running. */
export const Working = ({ doing, done, preparing, total }: WorkingProps) => (
  <p className="qf-facts" role="status">
    <span>
      {total > 0 ? `${doing} ${done}/${total}` : preparing}
      <ProgressBar parts={[{ count: done, tone: 'done' }]} of={total} />
    </span>
    <span className="qf-hint">可以离开本页，不会中断。</span>
  </p>
)
