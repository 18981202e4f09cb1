import type { Picture } from './picture'

/** The picture of a share card; chat programs want its whole address. */
export type ShareImage = { url: string; width: number; height: number; alt: string }

/** Of a page without a picture: a lotus on green, because chat programs show no SVG. */
const standing = { src: '/share.png', width: 600, height: 600, alt: '荷花标志' }

export function shareImage(origin: string, picture: Picture | null | undefined): ShareImage {
  const { alt } = picture ?? standing
  const { src, width, height } = picture?.share ?? picture ?? standing
  return { url: origin + src, width, height, alt }
}
