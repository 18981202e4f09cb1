'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { evenness, type Figures } from './figures'

/** What a proposal is chosen by, in the order in which it counts, and what came of each. */
export function HowChosen({ desk, figures }: { desk: AssignmentDesk; figures: Figures }) {
  const panels = desk.rules.mixing === 'panels'
  const { least, most } = evenness(figures.loads)
  const alternates = desk.judges.some(({ alternate }) => alternate)
  return (
    <details className="qf-more">
      <summary>方案按什么排出来</summary>
      <ol className="qf-reasons">
        <li>先守回避：本校、登记和申报的关系、已经回避过的，一律不分配。</li>
        {panels && <li>每件作品先定一个评委组：空缺最少，各组件数相当，同一县区的作品分散到各组。</li>}
        <li>
          先看齐全：尽量让每件作品都评满 {desk.round.sheetsPerEntry} 位——
          {figures.missing > 0 ? `还缺 ${figures.missing} 份` : '没有空缺'}。
        </li>
        {alternates && <li>候补评委只在别人补不上时用——用了 {figures.byAlternates} 份。</li>}
        <li>
          再看均衡：各评委件数尽量接近——最少 {least} 件，最多 {most} 件。
        </li>
        {figures.outsideField !== null && (
          <li>再看专长：尽量请熟悉该类别的评委——{figures.outsideField} 份不在评委专长之内。</li>
        )}
        <li>再看县区：每位评委评到的作品尽量来自不同县区。</li>
        {!panels && (
          <li>
            最后看搭配：尽量让每两位评委少同评——有同评作品的 {figures.shared.pairs} 对，同评最多的一对有{' '}
            {figures.shared.most} 件。
          </li>
        )}
        <li>以上都相同的，由种子抽签。</li>
      </ol>
    </details>
  )
}
