'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { CallFailure } from './call'
import { SignInAgain } from './sign-in-again'

/** What stands in place of a desk that is not read yet, or could not be. */
export function Opening({ failure, retry }: { failure: CallFailure | null; retry: () => void }) {
  if (!failure) {
    return (
      <p className="qf-opening" role="status">
        正在打开…
      </p>
    )
  }
  return (
    <div className="qf-opening" role="alert">
      <Banner type="error">{failure.message}</Banner>
      {failure.signedOut ? <SignInAgain /> : <Button onClick={retry}>重试</Button>}
    </div>
  )
}
