/**
 * What an `<img>` needs; `sizes` is the component's to give. `srcset` is empty when there is one size only, `avif` when there
 * is no lighter form.
 */
export type Picture = {
  src: string
  srcset: string
  avif: string
  width: number
  height: number
  alt: string
  credit: string | null
  /** The form for share cards, where the page may be shared with this picture and there is one that chat programs show. */
  share?: { src: string; width: number; height: number }
}
