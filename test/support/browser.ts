import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const found = () =>
  [process.env.CHROMIUM ?? '', chromium.executablePath(), ...places].find((place) => existsSync(place))

/** Chromium's place on this machine; on Debian, as root, it is installed when it is missing. */
function chromiumPath(): string {
  const here = found()
  if (here) return here
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'inherit' })
  } catch {
    // Said below, with what to do.
  }
  const installed = found()
  if (installed) return installed
  throw new Error(
    '没有找到 Chromium。请执行 sudo apt-get install chromium fonts-noto-cjk（Debian、Ubuntu），或把环境变量 CHROMIUM 设为浏览器程序的路径，再运行测试。',
  )
}

/** Headless Chromium that asks nothing of the network, in a locale that can write Chinese file names; `more` are arguments of its command line. */
export const openBrowser = (...more: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
      ...more,
    ],
  })

let shared: Promise<Browser> | undefined

/** The browser that all test files of this process share, and that ends with it. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser()
  return shared
}
