import type { SiteSetting } from '@cms/payload-types'
import { remembering } from './remembering'

/** What every page says of the site: whose it is, under which numbers it is on record, where to turn. */
export type SiteFacts = {
  name: string
  tagline: string | null
  owner: string | null
  contact: string | null
  /** ICP 备案号 with the register's address, which the rules want it to lead to. */
  icp: { number: string; href: string } | null
  /** 公安备案号 with its entry in the register. */
  police: { number: string; href: string } | null
  siteCode: string | null
  supervision: string | null
  keywords: string[]
  /** Any of the site is invented. */
  demo: boolean
}

const registers = {
  icp: 'https://beian.miit.gov.cn/',
  police: 'https://beian.mps.gov.cn/#/query/webSearch',
}

const remembered = remembering<SiteFacts>()

/** The same object for the same settings. */
export const siteFacts = (settings: SiteSetting): SiteFacts =>
  remembered(settings, '', [], () => factsOf(settings))

function factsOf(settings: SiteSetting): SiteFacts {
  const { icpNumber, policeNumber } = settings
  return {
    name: settings.siteName,
    tagline: settings.tagline ?? null,
    owner: settings.owner ?? null,
    contact: settings.contact ?? null,
    icp: icpNumber ? { number: icpNumber, href: registers.icp } : null,
    police: policeNumber ? { number: policeNumber, href: policeAddress(policeNumber) } : null,
    siteCode: settings.siteCode ?? null,
    supervision: settings.supervision ?? null,
    keywords: settings.keywords ?? [],
    demo: settings.demo ?? false,
  }
}

/** `桂公网安备 45080302000001号` is found by its digits. */
function policeAddress(number: string): string {
  const code = number.replace(/\D/g, '')
  return code ? `${registers.police}?code=${code}` : registers.police
}
