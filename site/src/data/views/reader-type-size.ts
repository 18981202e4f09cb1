import type { ReaderBook } from '@cms/payload-types'

/** Least size of type for the readers' age (GB 40070—2021): 21 px Kaiti, 19 px, 17 px. */
export type TypeSize = 'largest' | 'large' | 'normal'

const sizes: Partial<Record<ReaderBook['stage'], TypeSize>> = {
  kindergarten: 'largest',
  'primary-lower': 'largest',
  'primary-upper': 'large',
}

/** Who wants pinyin is at the beginning of reading, whatever the volume. */
export function typeSizeOf({ stage }: Pick<ReaderBook, 'stage'>, spelled: boolean): TypeSize {
  return spelled ? 'largest' : (sizes[stage] ?? 'normal')
}
