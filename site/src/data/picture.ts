/** What an `<img>` needs; `sizes` is the component's to give. `srcset` is empty when there is one size only. */
export type Picture = {
  src: string
  srcset: string
  width: number
  height: number
  alt: string
  credit: string | null
}
