import { volume1 } from './readers/volume-1'
import { volume2 } from './readers/volume-2'
import { volume3 } from './readers/volume-3'
import { volume4 } from './readers/volume-4'
import { volume5 } from './readers/volume-5'
import { volume6 } from './readers/volume-6'
import type { ReaderBookSeed } from './shapes'

/** 清廉教育读本: six volumes, of three of them some chapters by title only. */
export const readerBooks: ReaderBookSeed[] = [volume1, volume2, volume3, volume4, volume5, volume6]
