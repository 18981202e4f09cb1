/**
 * What an `<img>` needs; `sizes` is the component's to give. `srcset` has them from small to large, or is empty when there is
 * one only; `avif` is empty when there is no lighter form.
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

/** The address of its smallest size, for what shows one size alone. */
export const smallestOf = ({ src, srcset }: Picture): string => srcset.split(' ')[0] || src
