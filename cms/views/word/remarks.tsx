'use client'

import { Button } from '@payloadcms/ui'

type RemarksProps = { remarks: string[]; onClose: () => void }

/** After the form has been filled: nothing is saved yet, and what is to be looked over. */
export function Remarks({ remarks, onClose }: RemarksProps) {
  return (
    <div className="qf-word__remarks" role="status">
      <p>
        <b>已填入，还没有保存。</b>
        {remarks.length > 0 ? `有 ${remarks.length} 处请对照原稿核对：` : '请看过以后保存。'}
      </p>
      <Problems problems={remarks} />
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
        知道了
      </Button>
    </div>
  )
}

/** What did not come over as it was, a sentence each. */
export const Problems = ({ problems }: { problems: string[] }) =>
  problems.length > 0 && (
    <ul className="qf-word__problems">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
