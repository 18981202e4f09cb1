'use client'

/** The way back to this page over the log-in page, once a session has run out. */
export function SignInAgain() {
  const here = typeof window === 'undefined' ? '/admin' : window.location.pathname
  return (
    <a className="qf-link" href={`/admin/login?redirect=${encodeURIComponent(here)}`}>
      重新登录
    </a>
  )
}
