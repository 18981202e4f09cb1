import { type BlindFind, openFinds } from './blind-finds'
import type { PlacedText } from './entry-texts'
import type { IdentityNames } from './identity-leaks'
import { maskLeaks } from './mask-leaks'
import { type AddressPiece, addressPieces, readableLink } from './video-address'

/** What the video of a work is called among the files of its blind copy. */
export const videoName = '视频'

/** What a clerk is told of every video before judges may have it: it does not lie here, so no machine has seen it. */
export const videoProblem =
  '视频存放在校外，机器查不了；请打开从头看一遍，有没有校名、人名、校徽和口播的单位。'

/** The pieces of a video's address, to be searched for names. */
const textsOfVideo = (address: string): PlacedText[] =>
  addressPieces(address).map(({ href, text }, piece) => ({
    place: { part: 'video', file: videoName, piece, link: href !== null },
    text: href ? readableLink(text) : text,
  }))

/** What the address of a video tells, none of it decided; that a link is a web address says nothing. */
export const videoFinds = (address: string, names: IdentityNames): BlindFind[] =>
  openFinds(textsOfVideo(address), names).filter(
    ({ kind, place }) => kind !== 'web' || !(place.part === 'video' && place.link),
  )

/** The address as judges read it: its links, and the words around them with masked finds replaced. */
export function maskedAddress(address: string, finds: readonly BlindFind[]): AddressPiece[] {
  const masked = finds.filter(({ decision }) => decision === 'mask')
  return addressPieces(address).map(({ href, text }, index) => {
    const own = masked.filter(({ place }) => place.part === 'video' && place.piece === index)
    return { text: href ? text : maskLeaks(text, own), href }
  })
}
