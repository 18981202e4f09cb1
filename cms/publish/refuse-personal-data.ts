import { personalDataIn } from '../domain/personal-data'

const tags = /<[^>]*>/g

/** Check sums and ids are long rows of digits and mean nobody. */
const digests = /[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** @throws an error that names the page, when its text shows an identity card, mobile or bank card number. */
export function refusePersonalData(place: string, html: string): void {
  const [found] = personalDataIn(html.replace(tags, '\n').replace(digests, ''))
  if (found) throw new Error(`页面 ${place} 里有${found.what}“${found.shown}”，不能公开，请删去后重新发布。`)
}
